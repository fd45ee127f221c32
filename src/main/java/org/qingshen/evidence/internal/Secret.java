package org.qingshen.evidence.internal;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.qingshen.evidence.SigningAlgorithm;
import org.qingshen.evidence.Sm3;

/** A private key. It says nothing of itself in logs. */
final class Secret {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";
  private static final int LINE = 64;

  private final AsymmetricKeyParameter key;

  private Secret(AsymmetricKeyParameter key) {
    this.key = key;
  }

  static Secret make(SigningAlgorithm algorithm) {
    SecureRandom random = new SecureRandom();
    if (algorithm == SigningAlgorithm.ED25519) {
      return new Secret(new Ed25519PrivateKeyParameters(random));
    }
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(sm2(), random));
    return new Secret(generator.generateKeyPair().getPrivate());
  }

  private static ECNamedDomainParameters sm2() {
    return new ECNamedDomainParameters(
        GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
  }

  /**
   * @throws IllegalArgumentException where it is no private key of either kind; never with its text
   */
  static Secret parse(String pem) {
    try {
      String base64 = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
      AsymmetricKeyParameter key = PrivateKeyFactory.createKey(Base64.getDecoder().decode(base64));
      if (key instanceof Ed25519PrivateKeyParameters || isSm2(key)) {
        return new Secret(key);
      }
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("No private key in PKCS 8");
    }
    throw new IllegalArgumentException("Neither Ed25519 nor SM2");
  }

  private static boolean isSm2(AsymmetricKeyParameter key) {
    return key instanceof ECPrivateKeyParameters ec
        && ec.getParameters() instanceof ECNamedDomainParameters named
        && named.getName().equals(GMObjectIdentifiers.sm2p256v1);
  }

  String pem() {
    try {
      byte[] der = PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded();
      String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
      return BEGIN + "\n" + body + "\n" + END + "\n";
    } catch (IOException e) {
      throw new IllegalStateException("A key cannot be written", e);
    }
  }

  SigningAlgorithm algorithm() {
    return key instanceof Ed25519PrivateKeyParameters
        ? SigningAlgorithm.ED25519
        : SigningAlgorithm.SM2;
  }

  /** SubjectPublicKeyInfo. */
  byte[] publicKey() {
    try {
      return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(half()).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("A key cannot be written", e);
    }
  }

  private AsymmetricKeyParameter half() {
    if (key instanceof Ed25519PrivateKeyParameters ed) {
      return ed.generatePublicKey();
    }
    ECPrivateKeyParameters ec = (ECPrivateKeyParameters) key;
    return new ECPublicKeyParameters(
        ec.getParameters().getG().multiply(ec.getD()).normalize(), ec.getParameters());
  }

  String fingerprint() {
    return Sm3.hex(publicKey());
  }

  /** Base64. */
  String sign(byte[] message) {
    Signer signer = Signatures.signer(algorithm());
    signer.init(true, key);
    signer.update(message, 0, message.length);
    try {
      return Base64.getEncoder().encodeToString(signer.generateSignature());
    } catch (CryptoException e) {
      throw new IllegalStateException("Cannot be signed", e);
    }
  }

  @Override
  public String toString() {
    return "Secret of " + fingerprint();
  }
}
