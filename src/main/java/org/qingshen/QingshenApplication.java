package org.qingshen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Qingshen: how a province approves and supervises cleaner-production audits. */
@SpringBootApplication
public class QingshenApplication {

  public static void main(String[] args) {
    SpringApplication.run(QingshenApplication.class, args);
  }
}
