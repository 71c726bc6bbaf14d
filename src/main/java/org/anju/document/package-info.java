/**
 * Official documents 公文材料 with their scans: licences, opinions of departments, decisions. One is
 * handed in with its issuer, number and day, and then proves one record of another feature. Owns
 * {@code official_document}.
 */
package org.anju.document;
