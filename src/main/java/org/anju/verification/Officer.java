package org.anju.verification;

import org.anju.platform.security.Actor;

/** An officer at work, with the name that colleagues see. */
public record Officer(Actor actor, String name) {}
