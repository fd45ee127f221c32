package org.qingshen.evidence.internal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The module on a database of its own; no annotation that the application's scan would find. */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
@ComponentScan("org.qingshen.evidence.internal")
@ComponentScan(
    basePackages = "org.qingshen.shared.internal",
    useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*MyBatisConfiguration"))
@MapperScan(basePackages = "org.qingshen.evidence.internal", annotationClass = Mapper.class)
@Import(ChainFixture.class)
class EvidenceSlice {

  static final PersonId CLERK = new PersonId("clerk");
  static final Instant NOW = Instant.parse("2026-11-22T01:02:03.456789Z");

  @Bean
  @Primary
  static Clock stoppedClock() {
    return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  static Texts texts() {
    return Texts.ofBundles();
  }

  @Bean
  static CurrentActor clerkAsks() {
    CurrentActor actor = mock(CurrentActor.class);
    when(actor.require()).thenReturn(new Actor(new Person(CLERK, "䶮", List.of())));
    return actor;
  }

  @Bean
  static BeanPostProcessor statementCounter() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource real
            ? ProxyDataSourceBuilder.create(real).countQuery().build()
            : bean;
      }
    };
  }
}
