package org.anju.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody is married. Only a spouse of today belongs to the household. */
@Schema(name = "HouseholdMaritalStatus")
public enum MaritalStatus {
  SINGLE,
  MARRIED,
  DIVORCED,
  WIDOWED
}
