/** What the acquirer's page of prices calls. */
package org.anju.pricing.calculation.web;
