package org.anju.project;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.anju.permissions.TestDatabase;

/** Projects for tests that begin after their approval; each call makes one of its own. */
public final class ApprovedProjects {

  private static final String INSERT =
      """
      INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
      VALUES (?, ?, ?, '磁湖路 1 号', ?, 'OTHER', ?, 'a', now()) RETURNING id
      """;

  private ApprovedProjects() {}

  /** Answers the id of an approved one. */
  public static long of(String acquirer, String district, ProjectUse use) {
    return insert(acquirer, district, use, ProjectState.APPROVED);
  }

  /** Answers the id of one that waits for its acquirer. */
  public static long planned(String acquirer, String district) {
    return insert(acquirer, district, ProjectUse.SALE, ProjectState.PLANNED);
  }

  private static long insert(String acquirer, String district, ProjectUse use, ProjectState state) {
    return CDI.current()
        .select(TestDatabase.class)
        .get()
        .number(INSERT, acquirer, district, "项目 " + UUID.randomUUID(), use.name(), state.name());
  }
}
