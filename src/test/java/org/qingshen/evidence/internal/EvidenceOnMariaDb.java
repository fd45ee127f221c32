package org.qingshen.evidence.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.qingshen.testing.MariaDbServer;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The evidence module alone, in a schema of its own on the run's MariaDB. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(
    classes = EvidenceSlice.class,
    initializers = {
      ConfigDataApplicationContextInitializer.class,
      EvidenceOnMariaDb.OwnSchema.class
    })
@TestPropertySource(
    properties = {
      "mybatis.mapper-locations=classpath:sql/mapper/evidence/*.xml",
      "qingshen.documents.directory=target/evidence-mariadb-documents",
      "qingshen.documents.sweep.every=0s",
      "qingshen.evidence.checkpoints.every=0s",
      "qingshen.evidence.checkpoints.batch=4"
    })
@interface EvidenceOnMariaDb {

  /** Rows are changed here as an intruder would; other tests must not meet them. */
  class OwnSchema extends MariaDbServer {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      super.initialize(context);
      String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "own schema",
                  Map.of("spring.datasource.url", url.replace("/qingshen?", "/evidence?"))));
    }
  }
}
