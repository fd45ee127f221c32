package org.qingshen.bench;

import java.net.URL;
import java.util.TimeZone;
import org.qingshen.QingshenApplication;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.BenchWorld;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application as delivered, on a class path that also holds tests, with people inside. */
public final class BenchNode {

  private BenchNode() {}

  public static void main(String[] args) {
    TimeZone.setDefault(TimeZone.getTimeZone(OfficeTime.ZONE));
    SpringApplication application =
        new SpringApplication(QingshenApplication.class, BenchWorld.class, NodeLoad.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("deliveredOnly", new DeliveredOnly()));
    application.run(args);
  }

  /** Keeps the scan off everything that does not lie where the application lies. */
  private static final class DeliveredOnly extends TypeExcludeFilter {

    private final String delivered =
        QingshenApplication.class.getProtectionDomain().getCodeSource().getLocation().toString();

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory)
        throws java.io.IOException {
      URL place = found.getResource().getURL();
      return !place.toString().startsWith(delivered);
    }
  }
}
