package org.qingshen;

import java.util.TimeZone;
import org.qingshen.evidence.command.VerifyArchiveCommand;
import org.qingshen.evidence.command.VerifyCommand;
import org.qingshen.experts.command.VerifyDrawCommand;
import org.qingshen.shared.OfficeTime;
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
    // The engine stores its times in the zone of the virtual machine: all nodes must have one.
    TimeZone.setDefault(TimeZone.getTimeZone(OfficeTime.ZONE));
    VerifyDrawCommand.run(args)
        .or(() -> VerifyArchiveCommand.run(args))
        .or(() -> VerifyCommand.run(args))
        .ifPresentOrElse(
            System::exit, () -> SpringApplication.run(QingshenApplication.class, args));
  }
}
