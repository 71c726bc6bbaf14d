/** The stock ledger over the network. */
package org.anju.stock.web;
