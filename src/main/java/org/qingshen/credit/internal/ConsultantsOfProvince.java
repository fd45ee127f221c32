package org.qingshen.credit.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.credit.ConsultantCases;
import org.qingshen.credit.ConsultantCases.Engagement;
import org.qingshen.credit.Consultants;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.CREDIT_READ)
class ConsultantsOfProvince implements Consultants {

  private static final int MOST = 100;

  private final ObjectProvider<ConsultantCases> sources;
  private final ConsultantCreditMapper credit;
  private final ConsultantSettings settings;
  private final CurrentActor actor;
  private final Clock clock;

  ConsultantsOfProvince(
      ObjectProvider<ConsultantCases> sources,
      ConsultantCreditMapper credit,
      ConsultantSettings settings,
      CurrentActor actor,
      Clock clock) {
    this.sources = sources;
    this.credit = credit;
    this.settings = settings;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page page(String after, int limit) {
    RegionCode province = province();
    int most = Math.max(1, Math.min(limit, MOST));
    List<String> codes =
        sources
            .orderedStream()
            .flatMap(source -> source.firms(province, after, most + 1).stream())
            .distinct()
            .sorted()
            .limit(most + 1L)
            .toList();
    List<String> shown = codes.subList(0, Math.min(codes.size(), most));
    String next = codes.size() > most ? shown.get(shown.size() - 1) : null;
    return new Page(rated(province, shown), next);
  }

  private List<Rated> rated(RegionCode province, List<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Map<String, List<Engagement>> byFirm = new LinkedHashMap<>();
    codes.forEach(code -> byFirm.put(code, new ArrayList<>()));
    sources
        .orderedStream()
        .flatMap(source -> source.of(province, codes).stream())
        .forEach(it -> byFirm.get(it.creditCode()).add(it));
    Map<String, Integer> records =
        credit.inForce(province, codes).stream()
            .collect(
                Collectors.toMap(
                    ConsultantCreditMapper.Counted::creditCode,
                    ConsultantCreditMapper.Counted::records));
    return byFirm.values().stream()
        .filter(engagements -> !engagements.isEmpty())
        .map(it -> rate(it, records.getOrDefault(it.get(0).creditCode(), 0)))
        .toList();
  }

  private Rated rate(List<Engagement> engagements, int records) {
    return ConsultantRule.rate(engagements, records, settings, clock.instant());
  }

  @Override
  public Rule rule() {
    return new Rule(
        List.of(
            Text.of("creditconsultants.rule.least", settings.leastCases()),
            Text.of(
                "creditconsultants.rule.points",
                settings.returnPoints(),
                settings.refusedPoints(),
                settings.creditPoints()),
            Text.of("creditconsultants.rule.grades", settings.gradeA(), settings.gradeB()),
            Text.of(
                "creditconsultants.rule.failures." + (settings.failuresBarring() > 0),
                settings.failuresBarring()),
            Text.of("creditconsultants.rule.veto." + settings.vetoBars())),
        !settings.basis().isBlank(),
        settings.basis());
  }

  private RegionCode province() {
    return actor.require().posts().stream()
        .filter(post -> post.kind().tier() == PostKind.Tier.PROVINCE)
        .findFirst()
        .map(Post::region)
        .map(RegionCode::province)
        .orElseThrow(() -> new Refusal(Text.of("creditconsultants.noProvince")));
  }
}
