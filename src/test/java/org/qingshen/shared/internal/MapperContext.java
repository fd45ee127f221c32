package org.qingshen.shared.internal;

import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Mappers and migrations on a database in memory, without engine and web: two seconds to start. */
public final class MapperContext {

  private MapperContext() {}

  /**
   * @param module whose mappers are wanted
   * @param beans the module's own beans under test
   */
  public static ConfigurableApplicationContext start(String module, Class<?>... beans) {
    return new SpringApplicationBuilder(Base.class)
        .sources(beans)
        .web(WebApplicationType.NONE)
        .initializers(
            context ->
                AutoConfigurationPackages.register(
                    (BeanDefinitionRegistry) context.getBeanFactory(), "org.qingshen." + module))
        .properties("spring.config.name=application", "spring.main.banner-mode=off")
        .run(
            "--spring.datasource.url=jdbc:h2:mem:"
                + module
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";DB_CLOSE_DELAY=-1",
            "--mybatis.mapper-locations=classpath:sql/mapper/" + module + "/*.xml");
  }

  @Configuration(proxyBeanMethods = false)
  @Import(MyBatisConfiguration.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MybatisAutoConfiguration.class
  })
  static class Base {}
}
