/** Unmasking for officers, and its list for auditors. */
package org.anju.verification.unmasking.web;
