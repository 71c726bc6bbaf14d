package org.anju.application;

import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;

/** A member of a household, in clear while an application is being filed. */
public record Person(PersonName name, IdentityNumber identity) {}
