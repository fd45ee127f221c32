package org.qingshen.evidence.internal;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.qingshen.evidence.SigningAlgorithm;

/** Whether a signature is that key's over that message. */
final class Signatures {

  private Signatures() {}

  /** SM2 with the signer's id that GB/T 35276 names for those who have none. */
  static Signer signer(SigningAlgorithm algorithm) {
    return algorithm == SigningAlgorithm.ED25519 ? new Ed25519Signer() : new SM2Signer();
  }

  /** False for whatever is wrong with any of the three. */
  static boolean hold(String algorithmName, String publicKey, byte[] message, String signature) {
    try {
      SigningAlgorithm algorithm = SigningAlgorithm.valueOf(algorithmName);
      AsymmetricKeyParameter key =
          PublicKeyFactory.createKey(Base64.getDecoder().decode(publicKey));
      boolean fits =
          algorithm == SigningAlgorithm.ED25519
              ? key instanceof Ed25519PublicKeyParameters
              : key instanceof ECPublicKeyParameters;
      return fits && verified(signer(algorithm), key, message, signature);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean verified(
      Signer signer, AsymmetricKeyParameter key, byte[] message, String signature) {
    byte[] bytes = Base64.getDecoder().decode(signature);
    signer.init(false, key);
    signer.update(message, 0, message.length);
    // One spelling only: what differs in unused bits is not what was stored.
    return Base64.getEncoder().encodeToString(bytes).equals(signature)
        && signer.verifySignature(bytes);
  }
}
