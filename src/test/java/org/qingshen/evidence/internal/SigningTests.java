package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.evidence.CheckpointChannel;
import org.qingshen.evidence.EvidenceCheck.Kept;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningAlgorithm;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys of the installation and how signed checkpoints leave it. */
@EvidenceTest
class SigningTests extends EvidenceStory {

  @Autowired SigningKeys keys;
  @Autowired CheckpointSigner signer;
  @Autowired CheckpointMapper mapper;
  @Autowired SignatureMapper signatures;
  @Autowired DeliveryMapper deliveries;
  @Autowired Clock clock;

  @TempDir Path folder;

  @Test
  void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    chains.aCaseOfThreeEntries();
    checkpoints.make();

    assertThat(keys.all()).hasSize(1);
    assertThat(faults()).isEmpty();
    try (Stream<Path> files = Files.list(keyFiles.directory())) {
      Path only = files.toList().get(0);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void theJdkVerifiesTheSignatureOnItsOwn() throws Exception {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    SignedCheckpoint signed = keys.latest().orElseThrow();

    PublicKey key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(signed.key().publicKey())));
    Signature verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(key);
    verifier.update(
        ("qingshen-checkpoint/1\n" + signed.checkpoint().no() + "\n" + signed.checkpoint().seal())
            .getBytes("UTF-8"));

    assertThat(verifier.verify(Base64.getDecoder().decode(signed.signature()))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SigningAlgorithm.class)
  void bothAlgorithmsSignAndSurviveTheirFile(SigningAlgorithm algorithm) {
    Secret secret = Secret.parse(Secret.make(algorithm).pem());
    byte[] message = {1, 2, 3};
    String publicKey = Base64.getEncoder().encodeToString(secret.publicKey());
    String signature = secret.sign(message);

    assertThat(secret.algorithm()).isEqualTo(algorithm);
    assertThat(Signatures.hold(algorithm.name(), publicKey, message, signature)).isTrue();
    assertThat(Signatures.hold(algorithm.name(), publicKey, new byte[] {1, 2, 4}, signature))
        .isFalse();
    for (SigningAlgorithm other : SigningAlgorithm.values()) {
      String foreign = Base64.getEncoder().encodeToString(Secret.make(other).publicKey());
      assertThat(Signatures.hold(algorithm.name(), foreign, message, signature)).isFalse();
    }
  }

  @Test
  void aNewKeyIsIntroducedByTheOldAndBothVerify() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();

    chains.inTransaction(() -> assertThat(signer.rotate(mapper.lockHead())).isEmpty());
    chains.aCaseOfThreeEntries();
    checkpoints.make();

    assertThat(keys.all())
        .extracting(SigningKey::no, SigningKey::afterNo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 0L), org.assertj.core.groups.Tuple.tuple(2, 1L));
    assertThat(signatures.find(1).keyNo()).isEqualTo(1);
    assertThat(signatures.find(2).keyNo()).isEqualTo(2);
    assertThat(faults()).isEmpty();

    change("update checkpoint_signature set key_no = 1 where checkpoint_no = 2");
    assertThat(faults()).containsExactly(of("signature.wrong", "2"));
  }

  @Test
  void aKeyNobodyIntroducedIsFound() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    Secret intruder = Secret.make(SigningAlgorithm.ED25519);
    SigningKey own = keys.all().get(0);
    SigningKey forged = key(2, intruder, own, "");
    signatures.introduce(key(2, intruder, own, intruder.sign(forged.statement())));

    assertThat(faults()).contains(of("key.statement", "2"));
  }

  private static SigningKey key(int no, Secret secret, SigningKey like, String signature) {
    return new SigningKey(
        no,
        secret.algorithm().name(),
        Base64.getEncoder().encodeToString(secret.publicKey()),
        secret.fingerprint(),
        like.introducedAt(),
        0,
        like.afterSeal(),
        null,
        null,
        signature);
  }

  @Test
  void afterAForgedCheckpointNothingIsSigned() {
    CaseId id = chains.aCaseOfThreeEntries();
    checkpoints.make();
    change("update checkpoint set seal = ?", "a".repeat(64));
    change("update checkpoint_head set seal = ?", "a".repeat(64));

    chains.seal(id, draft(Map.of("title", "四")));
    checkpoints.make();

    assertThat(signatures.find(2)).isNull();
    assertThat(keys.problem()).isPresent();
    assertThat(faults()).contains(of("signature.wrong", "1"), of("signature.missing", "2"));
  }

  @Test
  void keysRemovedFromTheDatabaseAreNotSilentlyReplaced() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    change("delete from signing_key");
    change("delete from checkpoint_signature");

    chains.aCaseOfThreeEntries();
    checkpoints.make();

    assertThat(keys.all()).isEmpty();
    assertThat(keys.problem().orElseThrow().key()).isEqualTo("evidence.signing.removed");
  }

  @Test
  void signedCheckpointsAreAppendedAndNoticeACutOffEnd() throws IOException {
    CaseId id = chains.aCaseOfThreeEntries();
    checkpoints.make();
    DeliveryRound round = round(new FolderChannel(to(folder, null)), to(folder, null));
    round.ask();
    round.run();
    chains.seal(id, draft(Map.of("title", "四")));
    checkpoints.make();
    round.ask();
    round.ask();
    round.run();

    List<String> lines = Files.readAllLines(folder.resolve(FolderChannel.FILE));
    assertThat(lines).hasSize(2);
    List<Kept> kept = new ArrayList<>();
    for (String line : lines) {
      kept.add(KeptLine.read(new ObjectMapper().readTree(line)));
    }
    assertThat(faults(kept.toArray(Kept[]::new))).isEmpty();
    assertThat(deliveries.waiting()).isZero();

    cutOffTheEnd(id);
    assertThat(faults()).isEmpty();
    assertThat(faults(kept.toArray(Kept[]::new))).containsExactly(of("checkpoint.kept", "2"));
  }

  /** All that one who can write the database can do to hide the last entry. */
  private void cutOffTheEnd(CaseId id) {
    change("delete from sealed_entry where case_id = ? and seq = 4", id.value());
    String seal =
        jdbc.queryForObject(
            "select seal from sealed_entry where case_id = ? and seq = 3",
            String.class,
            id.value());
    change(
        "update case_chain set head_seq = 3, head_seal = ?, checkpointed_seq = 3 where case_id = ?",
        seal,
        id.value());
    change("delete from checkpoint where checkpoint_no = 2");
    change("delete from checkpoint_leaf where checkpoint_no = 2");
    change("delete from checkpoint_signature where checkpoint_no = 2");
    change("update checkpoint_head set checkpoint_no = 1, seal = ?", mapper.find(1).seal());
  }

  @Test
  void whatDoesNotArriveIsTriedAgainAndSeen() throws Exception {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    server.start();
    try {
      URI there = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/in");
      DeliverySettings settings = to(null, there);
      DeliveryRound round = round(new PostChannel(settings), settings);
      round.ask();
      round.run();

      assertThat(deliveries.waiting()).isEqualTo(1);
      assertThat(deliveries.newest(1).get(0).lastError()).contains("503");

      round.run();
      assertThat(asked).hasValue(1);
      deliveries.dueNow(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
      round.run();
      assertThat(asked).hasValue(2);
      assertThat(deliveries.waiting()).isZero();
      assertThat(deliveries.newest(1).get(0).attempts()).isEqualTo(2);
    } finally {
      server.stop(0);
    }
  }

  private DeliveryRound round(CheckpointChannel channel, DeliverySettings settings) {
    return new DeliveryRound(
        deliveries, signatures, mapper, keys, List.of(channel), settings, clock);
  }

  private static DeliverySettings to(Path folder, URI post) {
    return new DeliverySettings(
        Duration.ofMinutes(10), folder, post, Duration.ofSeconds(5), Duration.ofSeconds(30));
  }
}
