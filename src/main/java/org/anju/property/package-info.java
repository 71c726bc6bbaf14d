/**
 * Property service of projects 物业服务 (article 20): who serves the homes, with how many stars and
 * until when, confirmed by the bureau and public on the offering's page. Owns {@code
 * property_service}.
 */
package org.anju.property;
