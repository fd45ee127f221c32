package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.Yaml;

/** Compose file, proxy and README say what the application really reads; no Docker is needed. */
class DockerTests {

  private static final Path DOCKER = Path.of("docker");
  private static final List<String> NODES = List.of("node1", "node2");

  private final Map<String, Object> compose = yaml(DOCKER.resolve("compose.yml"));
  private final Map<String, Object> application =
      yaml(Path.of("src/main/resources/application.yml"));
  private final String proxy = Sources.read(DOCKER.resolve("nginx.conf"));
  private final String dockerfile = Sources.read(DOCKER.resolve("Dockerfile"));

  @Test
  void everyVariableOfANodeIsAPropertyTheApplicationBinds() {
    Set<String> bound = BoundProperties.environmentNames();

    for (String service : List.of("node1", "node2", "verify")) {
      assertThat(settings(service)).as(service).isNotEmpty().isSubsetOf(bound);
    }
  }

  @Test
  void everyVariableOfTheReadmeIsAPropertyTheApplicationBinds() {
    Set<String> named =
        Pattern.compile("`((?:SPRING|SERVER|QINGSHEN)_[A-Z_]+)")
            .matcher(
                Sources.read(DOCKER.resolve("README.md"))
                    + Sources.read(Path.of("docs/operations.md")))
            .results()
            .map((MatchResult found) -> found.group(1))
            // What compose itself reads out of .env.
            .filter(name -> !name.equals("QINGSHEN_DB_PASSWORD"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isNotEmpty().isSubsetOf(BoundProperties.environmentNames());
    assertThat(Sources.read(DOCKER.resolve("README.md"))).contains(settings("node1"));
  }

  @Test
  void nodesAreAlikeButForTheirNames() {
    Map<String, Object> one = environment("node1");
    Map<String, Object> other = environment("node2");
    one.remove("QINGSHEN_NODE_NAME");
    other.remove("QINGSHEN_NODE_NAME");

    assertThat(one).isEqualTo(other).isEqualTo(environment("verify"));
    for (String node : NODES) {
      assertThat(environment(node).get("QINGSHEN_NODE_NAME")).isEqualTo(node);
    }
  }

  @Test
  void nodesRunTheProfileOfProductionOnTheDatabaseOfTheComposeFile() {
    Map<String, Object> node = environment("node1");
    Map<String, Object> database = environment("mysql");
    String shipped =
        yamlPath(yaml(Path.of("src/main/resources/application-mysql.yml")), "spring.datasource.url")
            .toString();

    assertThat(node.get("SPRING_PROFILES_ACTIVE")).isEqualTo("mysql");
    assertThat(node.get("SPRING_DATASOURCE_URL").toString())
        .startsWith("jdbc:mysql://mysql:3306/" + database.get("MYSQL_DATABASE") + "?")
        .endsWith(shipped.substring(shipped.indexOf('?')));
    assertThat(node.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(database.get("MYSQL_USER"));
    assertThat(node.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(database.get("MYSQL_PASSWORD"));
  }

  @Test
  void theDatabaseKeepsEveryCharacterAndReadsCommitted() {
    assertThat(service("mysql").get("command"))
        .asList()
        .contains(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--transaction-isolation=READ-COMMITTED");
    assertThat(service("mysql").get("image")).asString().startsWith("mysql:8.4");
  }

  @Test
  void theProxyFindsTheNodesAtTheirPort() {
    String port = yamlPath(application, "server.port").toString();

    // A session's id ends with its node's name; see NodeInSession.
    for (String node : NODES) {
      assertThat(proxy).contains("server " + node + ":" + port + " ");
      assertThat(proxy).containsPattern("~\\\\\\." + node + "\\$");
    }
    assertThat(dockerfile).contains("EXPOSE " + port + "\n");
    assertThat(environment("node1").get("SERVER_ADDRESS")).isEqualTo("0.0.0.0");
    assertThat(service("proxy").get("volumes"))
        .asList()
        .contains("./nginx.conf:/etc/nginx/nginx.conf:ro");
  }

  @Test
  void theProxyKeepsASessionByTheCookieTheApplicationSets() {
    String cookie = yamlPath(application, "server.servlet.session.cookie.name").toString();

    assertThat(proxy).contains("map $cookie_" + cookie + " $node");
  }

  @Test
  void theProxyTakesTheLargestRequestTheApplicationTakes() {
    DataSize taken =
        DataSize.parse(
            yamlPath(application, "spring.servlet.multipart.max-request-size").toString());
    var limit = Pattern.compile("client_max_body_size (\\d+)m;").matcher(proxy);

    assertThat(limit.find()).isTrue();
    assertThat(DataSize.ofMegabytes(Long.parseLong(limit.group(1)))).isGreaterThanOrEqualTo(taken);
  }

  @Test
  void theProxyOverwritesWhatAClientSaysOfItself() {
    assertThat(environment("node1").get("SERVER_FORWARD_HEADERS_STRATEGY")).isEqualTo("framework");
    assertThat(proxy)
        .containsPattern("proxy_set_header X-Forwarded-For +\\$remote_addr;")
        .containsPattern("proxy_set_header X-Forwarded-Proto +\\$scheme;")
        .containsPattern("proxy_set_header X-Forwarded-Host +\\$host;")
        .containsPattern("proxy_set_header Forwarded +\"\";");
  }

  @Test
  void theHealthOfANodeIsAskedAtAnAddressThatAnswers() {
    String asked = yamlPath(compose, "services.node1.healthcheck.test").toString();
    String exposed = yamlPath(application, "management.endpoints.web.exposure.include").toString();

    assertThat(asked)
        .contains("GET /actuator/health ")
        .contains("/dev/tcp/127.0.0.1/" + yamlPath(application, "server.port"));
    assertThat(exposed.split(",")).contains("health");
    assertThat(environment("node1").get("QINGSHEN_OPERATIONS_HEALTHOPEN")).isEqualTo("true");
  }

  @Test
  void documentsLieOnTheSharedVolumeOnAPlaceTheUserMayWrite() {
    String directory = environment("node1").get("QINGSHEN_DOCUMENTS_DIRECTORY").toString();

    for (String service : List.of("node1", "node2", "verify")) {
      assertThat(service(service).get("volumes")).asList().contains("documents:" + directory);
    }
    assertThat(yamlPath(compose, "volumes"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsKey("documents");
    assertThat(dockerfile).contains("install -d -o qingshen -g qingshen " + directory);
    assertThat(dockerfile).contains("\nUSER qingshen\n");
  }

  @Test
  void theOneOffCommandIsTheCheckOfEverything() {
    assertThat(service("verify").get("command"))
        .asList()
        .containsExactly("--qingshen.command=verify");
    assertThat(service("verify").get("profiles")).asList().containsExactly("verify");
    assertThat(dockerfile).contains("ENTRYPOINT [\"java\", \"-jar\"");
  }

  @Test
  void theImageBuildsWithTheJavaOfTheBuild() {
    String java =
        Pattern.compile("<java.version>(\\d+)<")
            .matcher(Sources.read(Path.of("pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(dockerfile)
        .contains("FROM maven:3.9-eclipse-temurin-" + java + " ")
        .contains("FROM eclipse-temurin:" + java + "-jre\n");
  }

  private Set<String> settings(String service) {
    return new TreeSet<>(environment(service).keySet());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> environment(String service) {
    return new java.util.LinkedHashMap<>((Map<String, Object>) service(service).get("environment"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> service(String name) {
    return (Map<String, Object>) yamlPath(compose, "services." + name);
  }

  private static Object yamlPath(Map<String, Object> yaml, String path) {
    Object found = yaml;
    for (String name : path.split("\\.")) {
      found = ((Map<?, ?>) found).get(name);
      assertThat(found).as(path + " at " + name).isNotNull();
    }
    return found;
  }

  private static Map<String, Object> yaml(Path file) {
    return new Yaml().load(Sources.read(file));
  }
}
