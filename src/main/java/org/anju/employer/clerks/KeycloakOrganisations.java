package org.anju.employer.clerks;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.anju.platform.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jetbrains.annotations.Nullable;

/**
 * The employers and their clerks in Keycloak, changed as the client {@code anju-server}. Everything
 * can be done again: what is so already stays so.
 */
@ApplicationScoped
class KeycloakOrganisations {

  private static final String CLIENT = "anju-server";
  private static final int MOST_MEMBERS = 1000;
  private static final int PATIENCE_SECONDS = 5;

  private final KeycloakApi keycloak;
  private final String realm;
  private final String secret;

  KeycloakOrganisations(
      @ConfigProperty(name = "anju.identity.issuer") String issuer,
      @ConfigProperty(name = "anju.identity.server") Optional<URI> server,
      @ConfigProperty(name = "anju.identity.client-secret") String secret) {
    KeycloakAddress address = KeycloakAddress.of(issuer);
    this.realm = address.realm();
    this.secret = secret;
    this.keycloak =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(server.orElse(address.server()))
            .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .build(KeycloakApi.class);
  }

  /** A member of an organisation, as the account says. */
  record Member(String account, String name, Instant since) {}

  /** Makes the employer an organisation and the account a member with the role of clerks. */
  Uni<Void> admit(Seat seat) {
    return bearer()
        .chain(
            bearer ->
                present(bearer, seat)
                    .chain(organisation -> join(bearer, organisation, seat.account()))
                    .chain(() -> keycloak.rolesToGive(bearer, realm, seat.account()))
                    .map(KeycloakOrganisations::clerksRole)
                    .chain(
                        roles ->
                            roles.isEmpty()
                                ? done()
                                : keycloak.giveRoles(bearer, realm, seat.account(), roles)));
  }

  /** Takes the account out of the organisation, and the role of clerks from it. */
  Uni<Void> dismiss(Seat seat) {
    return bearer()
        .chain(
            bearer ->
                find(bearer, seat.employer(), seat.employerName())
                    .chain(organisation -> leave(bearer, organisation, seat.account()))
                    .chain(() -> keycloak.roles(bearer, realm, seat.account()))
                    .map(KeycloakOrganisations::clerksRole)
                    .chain(
                        roles ->
                            roles.isEmpty()
                                ? done()
                                : keycloak.takeRoles(bearer, realm, seat.account(), roles)));
  }

  /** The members of an organisation; none when Keycloak has no such organisation. */
  Uni<List<Member>> members(String alias, String name) {
    return bearer()
        .chain(
            bearer ->
                find(bearer, alias, name)
                    .chain(
                        organisation ->
                            organisation == null
                                ? Uni.createFrom().item(List.<KeycloakApi.Member>of())
                                : keycloak.members(bearer, realm, organisation.id(), MOST_MEMBERS)))
        .map(members -> members.stream().map(KeycloakOrganisations::member).toList());
  }

  private Uni<String> bearer() {
    return keycloak
        .token(realm, "client_credentials", CLIENT, secret)
        .map(token -> "Bearer " + token.access_token());
  }

  private Uni<KeycloakApi.Organisation> present(String bearer, Seat seat) {
    KeycloakApi.Organisation wanted =
        new KeycloakApi.Organisation(null, seat.employerName(), seat.employer(), true);
    return find(bearer, seat.employer(), seat.employerName())
        .chain(
            found ->
                found == null
                    ? keycloak
                        .create(bearer, realm, wanted)
                        .chain(() -> find(bearer, seat.employer(), seat.employerName()))
                    : Uni.createFrom().item(found));
  }

  /** By the name, which is unique there; the alias cannot be searched. */
  private Uni<KeycloakApi.@Nullable Organisation> find(String bearer, String alias, String name) {
    return keycloak
        .organisations(bearer, realm, name, true)
        .map(
            found ->
                found.stream().filter(one -> one.alias().equals(alias)).findFirst().orElse(null));
  }

  private Uni<Void> join(String bearer, KeycloakApi.Organisation organisation, String account) {
    return keycloak
        .addMember(bearer, realm, organisation.id(), account)
        .onFailure(fault -> hasStatus(fault, 409))
        .recoverWithNull();
  }

  private Uni<Void> leave(
      String bearer, KeycloakApi.@Nullable Organisation organisation, String account) {
    return organisation == null
        ? done()
        : keycloak
            .removeMember(bearer, realm, organisation.id(), account)
            .onFailure(fault -> hasStatus(fault, 404))
            .recoverWithNull();
  }

  private static List<KeycloakApi.Role> clerksRole(List<KeycloakApi.Role> roles) {
    return roles.stream().filter(role -> role.name().equals(Roles.EMPLOYER)).toList();
  }

  private static Member member(KeycloakApi.Member member) {
    return new Member(
        member.id(),
        Objects.requireNonNullElse(member.firstName(), member.username()),
        Instant.ofEpochMilli(member.createdTimestamp()));
  }

  private static boolean hasStatus(Throwable fault, int status) {
    return fault instanceof WebApplicationException refused
        && refused.getResponse().getStatus() == status;
  }

  private static Uni<Void> done() {
    return Uni.createFrom().voidItem();
  }
}
