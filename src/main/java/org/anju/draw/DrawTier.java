package org.anju.draw;

/** The units that a tier has, by the seal. */
public record DrawTier(int tier, int units) {}
