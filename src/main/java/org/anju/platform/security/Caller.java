package org.anju.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jetbrains.annotations.Nullable;

/**
 * The person behind the request's token, whose signature, issuer, audience and expiry are checked.
 */
@RequestScoped
public class Caller {

  private final JsonWebToken token;

  Caller(JsonWebToken token) {
    this.token = token;
  }

  /** The caller in one of the roles that the endpoint admits. */
  public Actor as(String... roles) {
    for (String role : roles) {
      if (token.getGroups() != null && token.getGroups().contains(role)) {
        return new Actor(token.getSubject(), role, organisation(), districts());
      }
    }
    throw RefusedException.of(RequestRefusal.FORBIDDEN);
  }

  /** The person's name as the account says, its user name when it says none. */
  public String name() {
    String name = token.getClaim("name");
    return name == null ? token.getName() : name;
  }

  /** The address of the caller's account; null when it has none. */
  public @Nullable String email() {
    return token.getClaim("email");
  }

  /** The caller when logged in with that role; empty for everybody else, and for visitors. */
  public Optional<Actor> ifAny(String role) {
    return token.getGroups() != null && token.getGroups().contains(role)
        ? Optional.of(as(role))
        : Optional.empty();
  }

  /** Alias of the one Keycloak organisation that the token names, null when there is none. */
  private String organisation() {
    Object claim = token.getClaim("organization");
    if (claim instanceof JsonObject organisations && organisations.size() == 1) {
      return organisations.keySet().iterator().next();
    }
    if (claim instanceof Collection<?> aliases && aliases.size() == 1) {
      return text(aliases.iterator().next());
    }
    return null;
  }

  private Set<String> districts() {
    Object claim = token.getClaim("districts");
    return claim instanceof Collection<?> districts
        ? districts.stream().map(Caller::text).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : String.valueOf(value);
  }
}
