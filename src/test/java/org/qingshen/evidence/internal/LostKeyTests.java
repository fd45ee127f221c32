package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.SigningAlgorithm;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.FileSystemUtils;

/** docs/adr/0025: what is said, and proved, when a private key is gone. */
@EvidenceTest
class LostKeyTests extends EvidenceStory {

  private static final String WHY = "密钥目录随磁盘损毁，经两人核实（测试）";

  @Autowired SigningKeys keys;
  @Autowired CheckpointMapper mapper;
  @Autowired SignatureMapper signatures;
  @Autowired ApplicationEventPublisher events;
  @Autowired Clock clock;

  @Test
  @DisplayName("Replaced on the operator's order alone; the break is said until it is accepted")
  void aLostKeyIsReplacedOnOrderAndTheBreakIsSaid() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    String lost = keys.all().get(0).fingerprint();
    FileSystemUtils.deleteRecursively(keyFiles.directory().toFile());
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(faults()).containsExactly(of("signature.missing", "2"));

    replace("f".repeat(64));
    assertThat(keys.all()).hasSize(1);
    replace(lost);
    chains.aCaseOfThreeEntries();
    checkpoints.make();

    assertThat(keys.all()).hasSize(2);
    SigningKey next = keys.all().get(1);
    assertThat(next.lastSigned()).isEqualTo(1);
    assertThat(signatures.find(3).keyNo()).isEqualTo(2);
    assertThat(faults()).containsExactly(of("key.replaced", "2", WHY, next.fingerprint()));
    assertThat(begun(List.of(next.fingerprint()))).isEmpty();
    assertThat(begun(List.of(lost))).hasSize(1);

    change("update signing_key set replaces_because = ? where key_no = 2", "另一个理由（测试）");
    assertThat(faults()).contains(of("key.statement", "2"));
  }

  @Test
  @DisplayName("A key that is there is not replaced, whatever is ordered")
  void aKeyThatIsThereStays() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    replace(keys.all().get(0).fingerprint());
    assertThat(keys.all()).hasSize(1);
  }

  @Test
  @DisplayName("Whoever writes the database alone cannot replace the key by his own")
  void aReplacementNobodyAcceptedIsAFaultAlsoWhereItHoldsByItself() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    Secret intruder = Secret.make(SigningAlgorithm.ED25519);
    SigningKey own = keys.all().get(0);
    SigningKey forged =
        new SigningKey(
                2,
                intruder.algorithm().name(),
                java.util.Base64.getEncoder().encodeToString(intruder.publicKey()),
                intruder.fingerprint(),
                own.introducedAt(),
                1,
                mapper.find(1).seal(),
                null,
                null,
                "")
            .replacing(WHY, 1);
    signatures.introduce(forged.signed(intruder.sign(forged.statement())));

    assertThat(faults()).containsExactly(of("key.replaced", "2", WHY, intruder.fingerprint()));
  }

  @Test
  @DisplayName("A crash between the key's file and the commit blocks nothing")
  void aKeyThatWasNeverIntroducedBlocksNothing() throws IOException {
    keyFiles.keep(Secret.make(SigningAlgorithm.ED25519));
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(keys.all()).hasSize(1);
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(faults()).isEmpty();
  }

  @Test
  @DisplayName("Keys deleted from the database are not made good by a key that was given")
  void aGivenKeyIsNoFirstKeyTwice() {
    SigningSettings given = settings("", Secret.make(SigningAlgorithm.SM2).pem(), List.of());
    prepare(given);
    assertThat(keys.all()).hasSize(1);
    change("delete from signing_key");
    CheckpointSigner again = prepare(given);
    assertThat(keys.all()).isEmpty();
    assertThat(again.problem().orElseThrow().key()).isEqualTo("evidence.signing.removed");
  }

  @Test
  void aFingerprintThatWasChangedStopsNoCheckpoint() {
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    change("update signing_key set fingerprint = '../x'");
    chains.aCaseOfThreeEntries();
    checkpoints.make();
    assertThat(checkpoints.latest().orElseThrow().no()).isEqualTo(2);
    assertThat(faults()).contains(of("key.fingerprint", "1"), of("signature.missing", "2"));
  }

  private List<Text> begun(List<String> accepted) {
    List<Text> faults = new ArrayList<>();
    new SignatureCheck(signatures, settings("", null, accepted)).begin(faults::add);
    return faults;
  }

  private void replace(String lost) {
    prepare(settings(lost, null, List.of()));
  }

  private CheckpointSigner prepare(SigningSettings settings) {
    KeyFiles files =
        new KeyFiles(settings, new EvidenceSettings(keyFiles.directory(), null, 1, null, 1));
    CheckpointSigner signer =
        new CheckpointSigner(
            signatures,
            files,
            settings,
            new KeyIntroductions(signatures, files, settings, events, clock));
    chains.inTransaction(() -> signer.prepare(mapper.lockHead()));
    return signer;
  }

  private SigningSettings settings(String lost, String given, List<String> accepted) {
    return new SigningSettings(
        true,
        SigningAlgorithm.ED25519,
        keyFiles.directory(),
        given,
        null,
        null,
        lost,
        WHY,
        accepted);
  }
}
