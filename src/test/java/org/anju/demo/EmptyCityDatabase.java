package org.anju.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.anju.platform.local.LocalStackResource;

/** The shared stack with an empty database of its own, since a city would disturb other tests. */
public class EmptyCityDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "anju.database.url";
  private static final String NAME = "anju_demo_city";

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(LocalStackResource.shared().settings());
    String server = settings.get(URL).substring(0, settings.get(URL).lastIndexOf('/') + 1);
    makeAnew(server, settings.get("anju.database.owner.username"));
    settings.put(URL, server + NAME);
    return settings;
  }

  private static void makeAnew(String server, String owner) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:" + server + "postgres", "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + NAME + " with (force)");
      statement.execute("create database " + NAME + " owner " + owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    // The shared stack stops when the JVM ends; the next run makes the database anew.
  }
}
