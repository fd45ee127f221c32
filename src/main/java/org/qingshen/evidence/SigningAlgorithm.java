package org.qingshen.evidence;

/** How checkpoints are signed: by international or by Chinese standard (GB/T 32918, with SM3). */
public enum SigningAlgorithm {
  ED25519,
  SM2
}
