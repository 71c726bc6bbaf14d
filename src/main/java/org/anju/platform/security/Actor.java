package org.anju.platform.security;

import java.util.Set;

/**
 * The person on whose behalf a use case decides.
 *
 * @param id Keycloak's subject
 * @param role the role in which the person acts
 * @param organisation alias of the person's employer or acquirer, null for applicants and staff
 * @param districts the districts of bureau staff, empty for everybody else
 */
public record Actor(String id, String role, String organisation, Set<String> districts) {

  public boolean servesDistrict(String district) {
    return districts.contains(district);
  }
}
