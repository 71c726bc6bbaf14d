package org.anju.employer.clerks;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jetbrains.annotations.Nullable;

/**
 * What is used of Keycloak (26.7): a token of the client {@code anju-server}, organisations and the
 * roles of an account. {@code bearer} is the header of such a token. Each Uni fails when Keycloak
 * does not answer or refuses.
 */
@RegisterRestClient(configKey = "keycloak")
public interface KeycloakApi {

  /** A token, in OAuth's words. */
  record Token(String access_token) {}

  /**
   * An organisation; a new one has no id yet.
   *
   * @param alias is what a token names
   */
  record Organisation(@Nullable String id, String name, String alias, boolean enabled) {}

  /**
   * A member of an organisation.
   *
   * @param firstName the whole name in this realm
   * @param createdTimestamp when the account was made, in milliseconds since 1970
   */
  record Member(String id, String username, @Nullable String firstName, long createdTimestamp) {}

  record Role(String id, String name) {}

  @POST
  @Path("/realms/{realm}/protocol/openid-connect/token")
  Uni<Token> token(
      @PathParam("realm") String realm,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String clientSecret);

  /** Those with exactly that name, when {@code exact}. */
  @GET
  @Path("/admin/realms/{realm}/organizations")
  Uni<List<Organisation>> organisations(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @QueryParam("search") String name,
      @QueryParam("exact") boolean exact);

  @POST
  @Path("/admin/realms/{realm}/organizations")
  Uni<Void> create(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      Organisation organisation);

  @GET
  @Path("/admin/realms/{realm}/organizations/{organisation}/members")
  Uni<List<Member>> members(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("organisation") String organisation,
      @QueryParam("max") int most);

  /** Refused with 409 for whoever is a member. */
  @POST
  @Path("/admin/realms/{realm}/organizations/{organisation}/members")
  Uni<Void> addMember(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("organisation") String organisation,
      String account);

  @DELETE
  @Path("/admin/realms/{realm}/organizations/{organisation}/members/{account}")
  Uni<Void> removeMember(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("organisation") String organisation,
      @PathParam("account") String account);

  @GET
  @Path("/admin/realms/{realm}/users/{account}/role-mappings/realm")
  Uni<List<Role>> roles(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("account") String account);

  /** The roles that the account could be given. */
  @GET
  @Path("/admin/realms/{realm}/users/{account}/role-mappings/realm/available")
  Uni<List<Role>> rolesToGive(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("account") String account);

  @POST
  @Path("/admin/realms/{realm}/users/{account}/role-mappings/realm")
  Uni<Void> giveRoles(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("account") String account,
      List<Role> roles);

  @DELETE
  @Path("/admin/realms/{realm}/users/{account}/role-mappings/realm")
  Uni<Void> takeRoles(
      @HeaderParam("Authorization") String bearer,
      @PathParam("realm") String realm,
      @PathParam("account") String account,
      List<Role> roles);
}
