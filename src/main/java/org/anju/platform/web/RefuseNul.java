package org.anju.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses the character NUL in paths and in JSON before anything works with it: nobody types it,
 * and PostgreSQL stores it in no text.
 */
@Singleton
public class RefuseNul implements ObjectMapperCustomizer {

  @ServerRequestFilter(preMatching = true)
  public void refuse(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getRawPath().contains("%00")) {
      throw RefusedException.of(RequestRefusal.UNREADABLE);
    }
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("text without NUL").addDeserializer(String.class, new Text()));
  }

  private static final class Text extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = super.deserialize(json, context);
      return text != null && text.indexOf('\0') >= 0
          ? context.reportInputMismatch(String.class, "a text holds the character NUL")
          : text;
    }
  }
}
