package org.anju.permissions;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * Lets the application trust a key of the test instead of Keycloak's, so that a token can be made
 * that is wrong in one thing only.
 */
public class TrustedKey implements QuarkusTestProfile {

  private static final Path KEYS = Path.of("target/trusted-keys.json").toAbsolutePath();
  private static final RsaJsonWebKey KEY = generate("trusted");

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Files.writeString(
          KEYS, new JsonWebKeySet(KEY).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("anju.identity.keys", KEYS.toUri().toString());
  }

  /** A token with these claims, signed by the trusted key. */
  static String sign(JwtClaims claims) {
    return sign(claims, KEY);
  }

  /** A token with these claims, signed by this key. */
  static String sign(JwtClaims claims, RsaJsonWebKey key) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new key under a name that others may have too. */
  static RsaJsonWebKey generate(String keyId) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(keyId);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
