package org.qingshen.administration.internal;

import java.util.Set;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.health.AdditionalHealthEndpointPath;
import org.springframework.boot.actuate.health.HealthEndpointGroup;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.actuate.health.HttpCodeStatusMapper;
import org.springframework.boot.actuate.health.StatusAggregator;
import org.springframework.stereotype.Component;

/** Operations staff read the details of health; others, where they may ask at all, up or down. */
@Component
class HealthForOperations implements HealthEndpointGroupsPostProcessor {

  private final ObjectProvider<CurrentActor> current;

  HealthForOperations(ObjectProvider<CurrentActor> current) {
    this.current = current;
  }

  @Override
  public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
    HealthEndpointGroup primary = new Guarded(groups.getPrimary(), current);
    return new HealthEndpointGroups() {
      @Override
      public HealthEndpointGroup getPrimary() {
        return primary;
      }

      @Override
      public Set<String> getNames() {
        return groups.getNames();
      }

      @Override
      public HealthEndpointGroup get(String name) {
        return groups.get(name);
      }
    };
  }

  private record Guarded(HealthEndpointGroup group, ObjectProvider<CurrentActor> current)
      implements HealthEndpointGroup {

    private boolean staff() {
      return current.getObject().may(Permissions.OPERATIONS_READ);
    }

    @Override
    public boolean showComponents(SecurityContext context) {
      return staff();
    }

    @Override
    public boolean showDetails(SecurityContext context) {
      return staff();
    }

    @Override
    public boolean isMember(String name) {
      return group.isMember(name);
    }

    @Override
    public StatusAggregator getStatusAggregator() {
      return group.getStatusAggregator();
    }

    @Override
    public HttpCodeStatusMapper getHttpCodeStatusMapper() {
      return group.getHttpCodeStatusMapper();
    }

    @Override
    public AdditionalHealthEndpointPath getAdditionalPath() {
      return group.getAdditionalPath();
    }
  }
}
