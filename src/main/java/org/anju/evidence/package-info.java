/**
 * Evidence 核查证据: what the city's registries say of the persons of an application, stored as
 * received, and how it stands to what the family claimed (article 14, 3 and 4). Owns {@code
 * evidence}, {@code evidence_request}, {@code registry_turn}, {@code case_evidence} and {@code
 * signing_evidence}. Registries are asked afterwards by {@link org.anju.evidence.AskRegistries},
 * outside every transaction and as often as it takes; nobody is refused for a registry's fault.
 * Uses applications and the registries; verification and the contract read the outcome.
 */
package org.anju.evidence;
