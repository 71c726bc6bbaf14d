package org.anju.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.anju.platform.error.Words;

/** The language in which the caller wants to be answered. */
@RequestScoped
public class RequestLanguage {

  private final HttpHeaders headers;

  RequestLanguage(HttpHeaders headers) {
    this.headers = headers;
  }

  public Locale locale() {
    return Words.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
