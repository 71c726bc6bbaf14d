package org.anju.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

  static List<Path> manifests() throws IOException {
    return Manifests.files();
  }

  static List<Path> kustomizations() throws IOException {
    return Manifests.kustomizations();
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void a_manifest_has_only_fields_that_kubernetes_knows(Path file) throws IOException {
    HasMetadata manifest = Manifests.read(file);

    assertThat(manifest.getMetadata().getName()).isEqualTo("anju");
  }

  @Test
  void a_misspelt_field_is_found_at_any_depth() {
    String manifest =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: anju
        spec:
          template:
            spec:
              containers:
                - name: anju
                  livenesProbe: {}
        """;

    assertThatThrownBy(() -> Manifests.read(manifest)).hasMessageContaining("livenesProbe");
  }

  @Test
  void an_old_version_a_second_document_and_a_field_given_twice_are_found() {
    assertThatThrownBy(() -> Manifests.read("apiVersion: v1\nkind: Service\n---\nkind: Job"))
        .hasMessageContaining("One manifest");
    assertThatThrownBy(
            () -> Manifests.read("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget"))
        .hasMessageContaining("Unknown kind");
    assertThatThrownBy(() -> Manifests.read("apiVersion: v1\nkind: Service\nspec: {}\nspec: {}"))
        .hasMessageContaining("spec");
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void a_kustomization_names_every_manifest_of_its_folder(Path file) throws IOException {
    JsonNode kustomization = Manifests.tree(file);
    Set<String> named = new HashSet<>();
    kustomization.path("resources").forEach(resource -> named.add(resource.asText()));
    kustomization.path("patches").forEach(patch -> named.add(patch.path("path").asText()));

    assertThat(Manifests.kustomizationFields()).containsAll(fieldNames(kustomization));
    assertThat(named).allSatisfy(name -> assertThat(file.resolveSibling(name)).exists());
    assertThat(named)
        .containsAll(
            Manifests.files().stream()
                .filter(manifest -> manifest.getParent().equals(file.getParent()))
                .map(manifest -> manifest.getFileName().toString())
                .toList());
  }

  @Test
  void every_required_setting_reaches_the_container() throws IOException {
    assertThat(requiredVariables()).isNotEmpty();
    assertThat(givenVariables(container())).containsAll(requiredVariables());
  }

  @Test
  void secrets_are_only_referred_to() throws IOException {
    assertThat(container().getEnv())
        .allSatisfy(
            variable -> assertThat(variable.getValueFrom().getSecretKeyRef().getKey()).isNotBlank())
        .extracting(EnvVar::getValue)
        .containsOnlyNulls();
    assertThat(Manifests.base(ConfigMap.class, "configuration.yaml").getData().keySet())
        .noneMatch(name -> name.contains("PASSWORD") || name.endsWith("_KEY"));
  }

  @Test
  void nothing_of_the_demonstration_is_configured() throws IOException {
    for (Path file : Manifests.files()) {
      assertThat(Manifests.tree(file).toString())
          .as(file.toString())
          .doesNotContain("db/local", "QUARKUS_PROFILE", "ANJU_LOCAL", "demo");
    }
  }

  @Test
  void kubernetes_asks_the_three_health_addresses() throws IOException {
    Container container = container();

    assertThat(
            List.of(
                path(container.getStartupProbe()),
                path(container.getLivenessProbe()),
                path(container.getReadinessProbe())))
        .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
  }

  @Test
  void the_container_is_nobody_and_changes_nothing() throws IOException {
    Container container = container();

    assertThat(pods().getTemplate().getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    assertThat(container.getResources().getLimits()).containsKey("memory");
  }

  @Test
  void service_budget_and_autoscaler_mean_the_deployment() throws IOException {
    var labels = pods().getTemplate().getMetadata().getLabels();
    Service service = Manifests.base(Service.class, "service.yaml");
    PodDisruptionBudget budget =
        Manifests.base(PodDisruptionBudget.class, "disruption-budget.yaml");
    HorizontalPodAutoscaler autoscaler =
        Manifests.base(HorizontalPodAutoscaler.class, "autoscaler.yaml");

    assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
    assertThat(labels).containsAllEntriesOf(pods().getSelector().getMatchLabels());
    assertThat(labels).containsAllEntriesOf(budget.getSpec().getSelector().getMatchLabels());
    assertThat(autoscaler.getSpec().getScaleTargetRef().getName()).isEqualTo("anju");
    assertThat(service.getSpec().getPorts().get(0).getTargetPort().getStrVal())
        .isEqualTo(container().getPorts().get(0).getName());
  }

  private static DeploymentSpec pods() throws IOException {
    return Manifests.base(Deployment.class, "deployment.yaml").getSpec();
  }

  private static Container container() throws IOException {
    return pods().getTemplate().getSpec().getContainers().get(0);
  }

  private static String path(Probe probe) {
    return probe.getHttpGet().getPath();
  }

  private static Set<String> requiredVariables() {
    return ResourceBundle.getBundle("org.anju.required-settings", Locale.ROOT).keySet().stream()
        .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static List<String> givenVariables(Container container) throws IOException {
    List<String> given = new ArrayList<>();
    container.getEnv().forEach(variable -> given.add(variable.getName()));
    given.addAll(Manifests.base(ConfigMap.class, "configuration.yaml").getData().keySet());
    return given;
  }

  private static List<String> fieldNames(JsonNode tree) {
    List<String> names = new ArrayList<>();
    tree.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
