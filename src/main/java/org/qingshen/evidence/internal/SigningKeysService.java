package org.qingshen.evidence.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SigningKeysService implements SigningKeys {

  private final SignatureMapper mapper;
  private final CheckpointMapper checkpoints;
  private final CheckpointSigner signer;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  SigningKeysService(
      SignatureMapper mapper,
      CheckpointMapper checkpoints,
      CheckpointSigner signer,
      CurrentActor actor,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.actor = actor;
    this.events = events;
  }

  @Override
  public List<SigningKey> all() {
    return mapper.keys();
  }

  @Override
  public Optional<SignedCheckpoint> latest() {
    return Optional.ofNullable(mapper.latest()).flatMap(this::signed);
  }

  private Optional<SignedCheckpoint> signed(CheckpointSignature signature) {
    return mapper.keys().stream()
        .filter(key -> key.no() == signature.keyNo())
        .findFirst()
        .flatMap(
            key ->
                Optional.ofNullable(checkpoints.find(signature.checkpointNo()))
                    .map(found -> new SignedCheckpoint(found, key, signature.signature())));
  }

  @Override
  public Optional<Text> problem() {
    return signer.problem();
  }

  @Override
  @RequiresPermissions(Permissions.EVIDENCE_KEEP)
  @Transactional
  public Optional<Text> rotate() {
    CheckpointHead head = checkpoints.lockHead();
    if (head == null) {
      return Optional.of(Text.of("evidence.signing.busy"));
    }
    Optional<Text> refused = signer.rotate(head);
    if (refused.isEmpty()) {
      events.publishEvent(
          new TrailEvent(
              "evidence.keyRotated", actor.require().id(), String.valueOf(head.no()), ""));
    }
    return refused;
  }
}
