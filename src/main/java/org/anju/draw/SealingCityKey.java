package org.anju.draw;

import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.signing.CityKey;
import org.anju.platform.signing.CitySignature;

/** Signs other features' published files with the key that seals the draws. */
@ApplicationScoped
public class SealingCityKey implements CityKey {

  private final SealSigner signer;

  SealingCityKey(SealSigner signer) {
    this.signer = signer;
  }

  @Override
  public CitySignature sign(String label, byte[] file) {
    SealSignature signed = signer.sign(LabelledFile.of(label, file));
    return new CitySignature(signed.algorithm(), signed.keyId(), signed.signature());
  }
}
