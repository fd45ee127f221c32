package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.administration.PeopleSheet;
import org.qingshen.administration.PeopleSheet.Effect;
import org.qingshen.administration.PeopleSheet.Saved;
import org.qingshen.administration.RegionKeeping;
import org.qingshen.directory.Duty;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.RegionEditor;
import org.qingshen.directory.RegionPreview;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator keeps the directory of the own province; everything is in the trail. */
abstract class KeepingStory {

  private static final List<String> HEAD = List.of("姓名", "登录名", "单位", "岗位类别", "岗位名称", "职责", "邮箱");
  private static final OrganisationId ECO = DemoProvince.organisation("guilin-eco");

  @Autowired RegionKeeping regions;
  @Autowired OrganisationKeeping organisations;
  @Autowired PeopleKeeping people;
  @Autowired PeopleSheet sheets;
  @Autowired SheetReader reader;
  @Autowired RegionEditor regionEditor;
  @Autowired OrganisationEditor organisationEditor;
  @Autowired PostEditor posts;
  @Autowired Journeys journeys;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void anAdministrator() {
    clock.reset();
    signIn.as("admin");
  }

  /** Whoever came here shall not stand in the queues of other tests. */
  @AfterEach
  void leave() {
    jdbc.update("update post set ended_at = current_timestamp where name like '%（试）'");
    signIn.out();
  }

  @Test
  void whoDoesNotKeepTheDirectoryIsRefused() {
    for (String login : List.of("xingan", "gx-eco", "auditor")) {
      signIn.as(login);
      assertThatThrownBy(() -> regions.within(null)).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> organisations.regions()).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> people.page("", null, 5)).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> sheets.export(new ByteArrayOutputStream()))
          .isInstanceOf(UnauthorizedException.class);
    }
  }

  @Test
  void anotherProvinceIsKeptByAnotherAdministrator() {
    regionEditor.add(new RegionCode("370000"), "山东省");
    OrganisationId there = OrganisationId.next();
    organisationEditor.add(
        there,
        new OrganisationEditor.Data(
            "试验厅" + there.value(), OrganisationKind.PROVINCE_DEPARTMENT, new RegionCode("370000")));

    assertThat(organisations.end(there, 0)).map(Text::key).contains("administration.elsewhere");
    assertThat(
            organisations.add(
                new OrganisationEditor.Data(
                    "另一厅", OrganisationKind.PROVINCE_DEPARTMENT, new RegionCode("370000"))))
        .map(Text::key)
        .contains("administration.elsewhere");
    assertThat(
            people.give(
                added("两省人"), new PostEditor.Data(there, PostKind.PROV_ECO, "岗（试）", Duty.DRAFT)))
        .map(Text::key)
        .contains("administration.elsewhere");
  }

  @Test
  void eachChangeIsInTheTrailByIdOnly() {
    PersonId person = added("留痕人");
    assertThat(people.give(person, eco("审核岗（试）"))).isEmpty();
    PostEditor.Kept post = people.find(person).orElseThrow().posts().get(0);
    assertThat(people.change(post.id(), post.version(), eco("复核岗（试）"))).isEmpty();
    assertThat(people.end(post.id(), post.version() + 1)).isEmpty();

    assertThat(trail(person.value())).containsExactly("directory.person.added");
    assertThat(trail(post.id()))
        .containsExactly("directory.post.given", "directory.post.changed", "directory.post.ended");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from security_trail where detail like '%留痕人%'"
                    + " or subject like '%留痕人%'",
                Integer.class))
        .isZero();
  }

  @Test
  void ofTwoAdministratorsWhoEditOnePostTheSecondIsTold() {
    PersonId person = added("同改人");
    people.give(person, eco("审核岗（试）"));
    PostEditor.Kept seen = people.find(person).orElseThrow().posts().get(0);
    assertThat(people.change(seen.id(), seen.version(), eco("先改（试）"))).isEmpty();

    assertThat(people.change(seen.id(), seen.version(), eco("后改（试）")))
        .map(Text::key)
        .contains("directory.edit.stale");
  }

  @Test
  void nobodyChangesTheOwnPosts() {
    PersonId me = DemoProvince.person("admin");
    assertThat(people.give(me, eco("岗（试）")))
        .map(Text::key)
        .contains("administration.people.oneself");
    assertThat(people.end("post-admin", 0))
        .map(Text::key)
        .contains("administration.people.oneself");
  }

  @Test
  void aPostWithClaimedWorkIsHandedOverBeforeItEnds() {
    PersonId person = DemoProvince.person("guilin-eco");
    CaseId id = journeys.submitted();
    signIn.as("guilin-eco", () -> journeys.claimed(id));
    signIn.as("admin");
    PostEditor.Kept post =
        people.find(person).orElseThrow().posts().stream()
            .filter(PostEditor.Kept::held)
            .findFirst()
            .orElseThrow();

    Optional<Text> refused = people.end(post.id(), post.version());

    assertThat(refused).map(Text::key).contains("administration.people.busy");
    assertThat((Integer) refused.orElseThrow().args().get(0)).isPositive();
    assertThat(
            people.change(
                post.id(),
                post.version(),
                new PostEditor.Data(ECO, PostKind.CITY_ECO, post.name(), Duty.SIGN)))
        .map(Text::key)
        .contains("administration.people.busy");
    assertThat(posts.find(post.id()).orElseThrow().held()).isTrue();
  }

  @Test
  void tenThousandDivisionsWithOneBadAreNotSavedUntilItIsMended() {
    StringBuilder csv = new StringBuilder("代码,名称,上级代码\n");
    for (int province = 51; province <= 54; province++) {
      csv.append(province).append("0000,测试省,\n");
      for (int city = 1; city <= 50; city++) {
        csv.append("%d%02d00,测试市,%d0000%n".formatted(province, city, province));
        for (int county = 1; county <= 49; county++) {
          csv.append("%d%02d%02d,测试县,%d%02d00%n".formatted(province, city, county, province, city));
        }
      }
    }
    int before = regions.count();
    Sheet bad = sheet(csv + "54010,少了一位,540100\n");

    RegionPreview preview = regions.preview(bad).preview();
    assertThat(preview.rows()).hasSizeGreaterThan(10_000);
    assertThat(preview.rows())
        .filteredOn(row -> !row.problems().isEmpty())
        .singleElement()
        .satisfies(row -> assertThat(row.code()).isEqualTo("54010"));
    assertThat(regions.save(bad)).map(Text::key).contains("directory.import.unusable");
    assertThat(regions.count()).isEqualTo(before);

    assertThat(regions.save(sheet(csv.toString()))).isEmpty();
    assertThat(regions.count()).isEqualTo(before + 4 + 4 * 50 * 50);
    jdbc.update("delete from region where code like '5%'");
  }

  @Test
  void peopleOfAFileAreSavedAtOnceWithAccountsAndPasswordsShownOnce() throws IOException {
    String login = login();
    Sheet sheet =
        people(
            List.of("新来者", login, "桂林市生态环境局", "市生态环境局", "拟办岗（试）", "拟办", "a@example.cn"),
            List.of("新来者", login, "桂林市生态环境局", "市生态环境局", "拟办岗（试）", "", "a@example.cn"));
    assertThat(sheets.preview(sheet).rows())
        .extracting(PeopleSheet.Row::effect)
        .containsExactly(Effect.NEW, Effect.BAD);

    Sheet good = new Sheet(sheet.lines().subList(0, 2), null);
    Saved saved = sheets.save(good);

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Done.class,
            done -> {
              assertThat(done.issued()).hasSize(1);
              assertThat(done.issued().get(0).password()).hasSizeGreaterThanOrEqualTo(8);
              assertThat(done.toString()).doesNotContain(done.issued().get(0).password());
            });
    assertThat(sheets.preview(good).rows())
        .extracting(PeopleSheet.Row::effect)
        .containsExactly(Effect.SAME);
    assertThat(exported()).anySatisfy(line -> assertThat(line.cells()).contains("新来者", login));
  }

  @Test
  void oneBadLineOfPeopleSavesNobodyAndIsNamed() {
    String login = login();
    Sheet sheet =
        people(
            List.of("好人", login, "桂林市生态环境局", "市生态环境局", "岗（试）", "审核", ""),
            List.of("坏人", login() + "x", "没有这个局", "市生态环境局", "岗（试）", "审核", ""));

    assertThat(sheets.preview(sheet).rows().get(1).problems())
        .extracting(Text::key)
        .containsExactly("administration.people.no-organisation");
    assertThat(sheets.save(sheet)).isInstanceOf(Saved.Refused.class);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from account where login = ?", Integer.class, login))
        .isZero();
  }

  @Test
  void twoDepartmentsForOnePersonAreFoundInTheFile() {
    String login = login();
    Sheet sheet =
        people(
            List.of("一人", login, "桂林市生态环境局", "市生态环境局", "岗（试）", "", ""),
            List.of("一人", login, "桂林市发展和改革委员会", "市发展改革委", "岗（试）", "", ""),
            List.of("别人", login, "桂林市生态环境局", "没有的岗", "岗（试）", "", ""));

    List<PeopleSheet.Row> rows = sheets.preview(sheet).rows();

    assertThat(rows.get(1).problems())
        .extracting(Text::key)
        .containsExactly("directory.edit.two-departments");
    assertThat(rows.get(2).problems())
        .extracting(Text::key)
        .containsExactly("administration.people.two-people", "administration.people.no-kind");
  }

  @Test
  void aPostOfAnotherDepartmentIsFoundInTheFile() {
    Sheet sheet = people(List.of("一人", login(), "桂林市生态环境局", "市发展改革委", "岗（试）", "", ""));

    assertThat(sheets.preview(sheet).rows().get(0).problems())
        .extracting(Text::key)
        .containsExactly("directory.edit.post-of-another-department");
  }

  @Test
  void aFileWithoutAColumnSaysWhich() {
    assertThat(sheets.preview(sheet("姓名,登录名\n某人,some\n")).fault().key())
        .isEqualTo("forms.import.missing-columns");
    assertThat(regions.preview(sheet("编号,名称\n1,2\n")).fault().key())
        .isEqualTo("forms.import.missing-columns");
  }

  @Test
  void whatBeginsLikeAFormulaIsExportedAsText() throws IOException {
    PersonId person = added("=HYPERLINK(1)");
    people.give(person, eco("@岗（试）"));

    assertThat(exported())
        .anySatisfy(line -> assertThat(line.cells()).contains("=HYPERLINK(1)").contains("@岗（试）"));
  }

  private List<Line> exported() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.export(out);
    return reader.read(new ByteArrayInputStream(out.toByteArray())).lines();
  }

  private PersonId added(String name) {
    String unique = name + Ids.next().substring(20);
    assertThat(people.add(new PeopleEditor.Data(name.startsWith("=") ? name : unique, "")))
        .isEmpty();
    String id =
        jdbc.queryForList(
                "select id from person where name = ? order by id desc",
                String.class,
                name.startsWith("=") ? name : unique)
            .get(0);
    return new PersonId(id);
  }

  private static PostEditor.Data eco(String name) {
    return new PostEditor.Data(ECO, PostKind.CITY_ECO, name, Duty.DRAFT);
  }

  private static String login() {
    return "imp-" + Ids.next().toLowerCase(java.util.Locale.ROOT);
  }

  @SafeVarargs
  private static Sheet people(List<String>... rows) {
    List<Line> lines = new java.util.ArrayList<>();
    lines.add(new Line(1, HEAD));
    for (List<String> row : rows) {
      lines.add(new Line(lines.size() + 1, row));
    }
    return new Sheet(lines, null);
  }

  private Sheet sheet(String csv) {
    try {
      return reader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> trail(String subject) {
    return jdbc.queryForList(
        "select what from security_trail where subject = ? order by id", String.class, subject);
  }
}
