package org.anju.platform.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The realm as the embedded stack imports it: the realm of production with the demo people laid
 * over it. Clients of the same id are merged field by field, lists are joined, other fields
 * replaced.
 */
final class RealmFiles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLIENTS = "clients";
  private static final String CLIENT_ID = "clientId";

  private final Path folder;

  RealmFiles(Path folder) {
    this.folder = folder;
  }

  Path themes() {
    return folder.resolve("themes");
  }

  byte[] withDemoPeople() throws IOException {
    ObjectNode realm = read("anju-realm.json");
    for (Map.Entry<String, JsonNode> field : read("demo-people.json").properties()) {
      lay(realm, field.getKey(), field.getValue());
    }
    return JSON.writeValueAsBytes(realm);
  }

  private static void lay(ObjectNode realm, String name, JsonNode value) {
    if (name.equals(CLIENTS)) {
      value.forEach(client -> layClient(realm.withArray(CLIENTS), (ObjectNode) client));
    } else if (value instanceof ArrayNode list) {
      realm.withArray(name).addAll(list);
    } else {
      realm.set(name, value);
    }
  }

  private static void layClient(ArrayNode clients, ObjectNode client) {
    for (JsonNode known : clients) {
      if (known.path(CLIENT_ID).equals(client.path(CLIENT_ID))) {
        ((ObjectNode) known).setAll(client);
        return;
      }
    }
    clients.add(client);
  }

  private ObjectNode read(String name) throws IOException {
    return (ObjectNode) JSON.readTree(folder.resolve(name).toFile());
  }
}
