package org.anju.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where errors become HTTP answers. */
public class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  @ServerExceptionMapper
  public Response refused(RefusedException refused, HttpHeaders headers) {
    Locale language = language(headers);
    List<Problem.FieldProblem> fields =
        refused.fields().stream()
            .map(field -> fieldProblem(field.field(), words(language, field.refusal(), Map.of())))
            .toList();
    return answer(language, refused.refusal(), refused.arguments(), fields);
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
    List<Problem.FieldProblem> fields =
        invalid.getConstraintViolations().stream()
            .map(violation -> fieldProblem(fieldOf(violation), violation.getMessage()))
            .toList();
    return answer(language(headers), RequestRefusal.INVALID, Map.of(), fields);
  }

  /**
   * Names the field that it stumbled at, when it was one. The second kind is listed since Quarkus
   * would answer it with an empty body.
   */
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  public Response unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
    Locale language = language(headers);
    String words = words(language, RequestRefusal.UNREADABLE, Map.of());
    List<Problem.FieldProblem> fields =
        fieldOf(unreadable).stream().map(field -> fieldProblem(field, words)).toList();
    return answer(language, RequestRefusal.UNREADABLE, Map.of(), fields);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthenticated(HttpHeaders headers) {
    return answer(headers, RequestRefusal.UNAUTHENTICATED);
  }

  @ServerExceptionMapper(ForbiddenException.class)
  public Response forbidden(HttpHeaders headers) {
    return answer(headers, RequestRefusal.FORBIDDEN);
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
  public Response stale(HttpHeaders headers) {
    return answer(headers, RequestRefusal.STALE);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException web, HttpHeaders headers) {
    return switch (web.getResponse().getStatus()) {
      case 400 -> answer(headers, RequestRefusal.UNREADABLE);
      case 401 -> answer(headers, RequestRefusal.UNAUTHENTICATED);
      case 403 -> answer(headers, RequestRefusal.FORBIDDEN);
      case 404 -> answer(headers, RequestRefusal.NOT_FOUND);
      case 405 -> answer(headers, RequestRefusal.METHOD_NOT_ALLOWED);
      case 413 -> answer(headers, RequestRefusal.TOO_LARGE);
      case 415 -> answer(headers, RequestRefusal.UNSUPPORTED_TYPE);
      default -> failed(web, headers);
    };
  }

  @ServerExceptionMapper
  public Response failed(Throwable fault, HttpHeaders headers) {
    String reference = UUID.randomUUID().toString();
    LOG.errorf(fault, "Request failed, reference %s", reference);
    return answer(
        language(headers), RequestRefusal.FAILED, Map.of("reference", reference), List.of());
  }

  private static Response answer(HttpHeaders headers, Refusal refusal) {
    return answer(language(headers), refusal, Map.of(), List.of());
  }

  private static Response answer(
      Locale language,
      Refusal refusal,
      Map<String, String> arguments,
      List<Problem.FieldProblem> fields) {
    Problem problem = Problem.of(refusal, language, arguments, fields);
    return Response.status(refusal.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
        .entity(problem)
        .build();
  }

  private static String words(Locale language, Refusal refusal, Map<String, String> arguments) {
    return Words.of(language, refusal.code() + ".title", arguments);
  }

  private static Problem.FieldProblem fieldProblem(String field, String message) {
    return new Problem.FieldProblem(field, message, message);
  }

  /**
   * The path without the method and its parameter: {@code submit.request.spouse.name} is {@code
   * spouse.name}.
   */
  private static String fieldOf(ConstraintViolation<?> violation) {
    List<String> nodes = new ArrayList<>();
    for (Path.Node node : violation.getPropertyPath()) {
      nodes.add(node.toString());
    }
    return nodes.stream().skip(2).collect(Collectors.joining("."));
  }

  /** As {@code children[0].name}; empty when it was no field that could not be read. */
  private static Optional<String> fieldOf(JsonProcessingException unreadable) {
    if (!(unreadable instanceof MismatchedInputException mismatched)) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : mismatched.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return Optional.of(path.toString()).filter(Predicate.not(String::isEmpty));
  }

  private static Locale language(HttpHeaders headers) {
    return Words.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
