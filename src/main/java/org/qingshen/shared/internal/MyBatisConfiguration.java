package org.qingshen.shared.internal;

import java.time.Instant;
import java.util.function.Function;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the value objects of this module stand in columns. */
@Configuration(proxyBeanMethods = false)
class MyBatisConfiguration {

  @Bean
  ConfigurationCustomizer sharedTypeHandlers() {
    return configuration -> {
      TypeHandlerRegistry handlers = configuration.getTypeHandlerRegistry();
      handlers.register(Instant.class, new UtcInstantHandler());
      text(handlers, CaseId.class, CaseId::new, CaseId::value);
      text(handlers, WorkItemId.class, WorkItemId::new, WorkItemId::value);
      text(handlers, PersonId.class, PersonId::new, PersonId::value);
      text(handlers, OrganisationId.class, OrganisationId::new, OrganisationId::value);
      text(handlers, AttachmentId.class, AttachmentId::new, AttachmentId::value);
      text(handlers, RegionCode.class, RegionCode::new, RegionCode::value);
    };
  }

  private static <T> void text(
      TypeHandlerRegistry handlers,
      Class<T> type,
      Function<String, T> read,
      Function<T, String> write) {
    handlers.register(type, new StringValueHandler<>(read, write));
  }
}
