package org.qingshen.evidence.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The evidence module alone on H2 in memory; starts in about a second. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(
    classes = EvidenceSlice.class,
    initializers = ConfigDataApplicationContextInitializer.class)
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:evidence;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
          + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
      "mybatis.mapper-locations=classpath:sql/mapper/evidence/*.xml",
      "qingshen.documents.directory=target/evidence-test-documents",
      "qingshen.documents.sweep.every=0s",
      "qingshen.evidence.checkpoints.every=0s",
      "qingshen.evidence.checkpoints.batch=4"
    })
@interface EvidenceTest {}
