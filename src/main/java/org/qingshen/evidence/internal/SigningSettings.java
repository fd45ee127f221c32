package org.qingshen.evidence.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.List;
import org.qingshen.evidence.SigningAlgorithm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * With what checkpoints are signed.
 *
 * @param algorithm of keys that are made here
 * @param keys folder of private keys, one place for all nodes, outside database and documents;
 *     null: beside the documents' directory
 * @param privateKey PKCS 8 as PEM, in place of one that is made here; from the environment
 * @param privateKeyFile the same in a file
 * @param previousPrivateKeyFile of the key before, where a given one replaces another
 * @param lostKey fingerprint of a key whose private half is gone: the operator's order to replace
 *     it
 * @param lostBecause how it was lost and who decided, for everybody who verifies
 * @param accepted fingerprints of keys that replaced lost ones and were compared; here, because who
 *     writes the database must not accept his own
 */
@Validated
@ConfigurationProperties("qingshen.evidence.signing")
record SigningSettings(
    @DefaultValue("true") boolean enabled,
    @NotNull @DefaultValue("ED25519") SigningAlgorithm algorithm,
    Path keys,
    String privateKey,
    Path privateKeyFile,
    Path previousPrivateKeyFile,
    String lostKey,
    @Size(min = 10, max = 400) @Pattern(regexp = "[^\\r\\n]*") String lostBecause,
    @NotNull @DefaultValue List<String> accepted) {}
