package org.qingshen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Qingshen: how a province approves and supervises cleaner-production audits. Beans have qualified
 * names, so that modules need not know each other's class names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QingshenApplication {

  public static void main(String[] args) {
    SpringApplication.run(QingshenApplication.class, args);
  }
}
