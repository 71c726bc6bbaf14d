package org.anju.permissions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A method of the product that the network can call. */
record EndpointMethod(String verb, String path) {

  /** All of them, from the class path, in the order of their names. */
  static List<EndpointMethod> all() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.anju").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .filter(type -> !type.isAnnotatedWith(RegisterRestClient.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .flatMap(EndpointMethod::of)
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();
  }

  String name() {
    return verb + " " + path;
  }

  private static Stream<EndpointMethod> of(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> new EndpointMethod(verb.value(), path(method)));
  }

  private static String path(Method method) {
    String resource = method.getDeclaringClass().getAnnotation(Path.class).value();
    return Optional.ofNullable(method.getAnnotation(Path.class))
        .map(path -> resource + "/" + path.value())
        .orElse(resource);
  }
}
