package org.anju.replicas;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplicasIT {
  @Test
  void tries() throws Exception {
    try (Replicas replicas =
        new Replicas(Path.of("target/replicas"), 2, List.of("-Xmx384m"), Map.of())) {
      try (var c = replicas.postgres().connect()) {
        DrawnOffering o =
            DrawnOffering.make(
                c, new DrawnOffering.Plan(100, 100, 40, 60, java.time.Instant.now()));
        String token = replicas.tokens().token(o.subject(1), "applicant");
        var h = java.net.http.HttpClient.newHttpClient();
        for (int i = 0; i < 30; i++) {
          var r =
              h.send(
                  java.net.http.HttpRequest.newBuilder(
                          java.net.URI.create(
                              "http://127.0.0.1:"
                                  + replicas.toReplicas().get(i % 2).port()
                                  + "/connect/SelectionEndpoint/choose"))
                      .header("Authorization", "Bearer " + token)
                      .header("Content-Type", "application/json")
                      .POST(
                          java.net.http.HttpRequest.BodyPublishers.ofString(
                              "{\"offeringId\":"
                                  + o.id()
                                  + ",\"unitId\":"
                                  + o.units().get(0)
                                  + ",\"attempt\":\""
                                  + new java.util.UUID(0, 5)
                                  + "\"}"))
                      .build(),
                  java.net.http.HttpResponse.BodyHandlers.ofString());
          System.out.println(r.statusCode() + " " + r.body());
          Thread.sleep(200);
        }
        System.out.println("PG " + replicas.postgres().port());
        Thread.sleep(Long.getLong("hang", 0));
      }
    }
  }
}
