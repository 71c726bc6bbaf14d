package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every endpoint method with every role, and with none. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PermissionWalkTest {

  private static final String EVERYBODY = "everybody";
  private static final String NOBODY = "anonymous";
  private static final Set<Integer> REFUSED = Set.of(401, 403);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Who may call what: one line for each endpoint method. */
  private static final String TABLE =
      """
      GET /api/documents/{document}                     = acquirer bureau-officer price-officer supervisor auditor
      POST /api/documents                               = acquirer bureau-officer price-officer supervisor
      POST /connect/AcquirerEndpoint/approve            = bureau-officer
      POST /connect/AcquirerEndpoint/draft              = acquirer
      POST /connect/AcquirerEndpoint/enterOpinion       = bureau-officer
      POST /connect/AcquirerEndpoint/mine               = acquirer
      POST /connect/AcquirerEndpoint/one                = acquirer bureau-officer supervisor auditor
      POST /connect/AcquirerEndpoint/page               = bureau-officer supervisor auditor
      POST /connect/AcquirerEndpoint/refuse             = bureau-officer
      POST /connect/AcquirerEndpoint/resume             = bureau-officer
      POST /connect/AcquirerEndpoint/state              = acquirer
      POST /connect/AcquirerEndpoint/submit             = acquirer
      POST /connect/AcquirerEndpoint/suspend            = bureau-officer
      POST /connect/DemandEndpoint/confirm              = bureau-officer
      POST /connect/DemandEndpoint/confirmed            = acquirer
      POST /connect/DemandEndpoint/discard              = bureau-officer
      POST /connect/DemandEndpoint/enter                = bureau-officer
      POST /connect/DemandEndpoint/page                 = bureau-officer supervisor auditor
      POST /connect/ProjectEndpoint/approve             = supervisor
      POST /connect/ProjectEndpoint/create              = acquirer
      POST /connect/ProjectEndpoint/one                 = acquirer bureau-officer price-officer supervisor auditor
      POST /connect/ProjectEndpoint/page                = acquirer bureau-officer price-officer supervisor auditor
      POST /connect/ProjectEndpoint/recordAcceptance    = acquirer
      POST /connect/ProjectEndpoint/recordDuty          = acquirer
      POST /connect/ProjectEndpoint/refuse              = supervisor
      POST /connect/ProjectEndpoint/review              = bureau-officer price-officer
      POST /connect/ProjectEndpoint/revise              = acquirer
      POST /connect/ProjectEndpoint/submit              = acquirer
      POST /connect/ProjectEndpoint/withdraw            = acquirer
      POST /connect/SupportEndpoint/claim               = acquirer
      POST /connect/SupportEndpoint/confirmDecision     = bureau-officer
      POST /connect/SupportEndpoint/discardDecision     = bureau-officer
      POST /connect/SupportEndpoint/enterDecision       = bureau-officer
      POST /connect/SupportEndpoint/one                 = acquirer bureau-officer supervisor auditor
      POST /connect/SupportEndpoint/page                = acquirer bureau-officer supervisor auditor
      POST /connect/SupportEndpoint/projects            = acquirer bureau-officer supervisor auditor
      POST /connect/SupportEndpoint/receive             = acquirer
      POST /connect/SupportEndpoint/receiveRelief       = acquirer
      POST /connect/SupportEndpoint/sums                = acquirer bureau-officer supervisor auditor
      POST /connect/SupportEndpoint/vouchers            = acquirer
      POST /connect/SupportEndpoint/withdraw            = acquirer
      POST /connect/PropertyEndpoint/confirm            = bureau-officer
      POST /connect/PropertyEndpoint/enter              = acquirer
      POST /connect/PropertyEndpoint/ofOffering         = everybody
      POST /connect/PropertyEndpoint/page               = acquirer bureau-officer supervisor auditor
      POST /connect/PropertyEndpoint/sendBack           = bureau-officer
      POST /connect/ComplaintEndpoint/answer            = acquirer
      POST /connect/ComplaintEndpoint/decide            = bureau-officer
      POST /connect/ComplaintEndpoint/file              = applicant
      POST /connect/ComplaintEndpoint/mine              = applicant
      POST /connect/ComplaintEndpoint/page              = acquirer bureau-officer supervisor auditor
      GET /api/scorecards/{year}                        = acquirer bureau-officer supervisor auditor
      POST /connect/ScorecardEndpoint/page              = acquirer bureau-officer supervisor auditor
      POST /connect/ScorecardEndpoint/waitingHomes      = acquirer bureau-officer supervisor auditor
      POST /connect/ScorecardEndpoint/years             = acquirer bureau-officer supervisor auditor
      GET /api/applications/{receipt}/form.pdf          = applicant identity-officer housing-officer
      GET /api/config                                   = everybody
      GET /api/draws/history.jsonl                      = everybody
      GET /api/draws/keys.json                          = everybody
      GET /api/draws/{number}/entries.jsonl             = everybody
      GET /api/draws/{number}/proof/{receipt}.json      = everybody
      GET /api/draws/{number}/randomness.json           = everybody
      GET /api/draws/{number}/result.jsonl              = everybody
      GET /api/draws/{number}/roster.jsonl              = everybody
      GET /api/draws/{number}/seal.json                 = everybody
      GET /api/draws/{number}/signature.json            = everybody
      GET /api/draws/{number}/struck.jsonl              = everybody
      GET /api/employer-papers/{paper}                  = applicant employer bureau-officer
      GET /api/offerings/{id}/board                     = everybody
      GET /api/papers/{folder}/{paper}                  = applicant identity-officer housing-officer
      GET /api/offerings/{offering}/applications        = identity-officer housing-officer bureau-officer
      GET /api/offerings/{offering}/members             = employer
      GET /api/roster-template                          = employer
      GET /api/rosters/{importId}/marked                = employer
      POST /api/employer-papers                         = applicant employer
      POST /api/offerings/{offering}/member-links       = employer
      POST /api/offerings/{offering}/price-list         = acquirer
      POST /api/offerings/{offering}/roster             = employer
      POST /api/papers/{folder}                         = applicant
      POST /connect/AgreementEndpoint/financing         = applicant acquirer
      POST /connect/AgreementEndpoint/list              = acquirer
      POST /connect/AgreementEndpoint/mine              = applicant
      POST /connect/AgreementEndpoint/recordFinancing   = acquirer
      POST /connect/AgreementEndpoint/recordLeaseEnd    = acquirer
      POST /connect/AgreementEndpoint/recordRenewal     = acquirer
      POST /connect/AgreementEndpoint/recordSigning     = acquirer
      POST /connect/RecheckEndpoint/list                = housing-officer supervisor
      POST /connect/RecheckEndpoint/caseOf              = housing-officer supervisor
      POST /connect/RecheckEndpoint/decide              = housing-officer
      POST /connect/RecheckEndpoint/confirm             = housing-officer
      POST /connect/ApplicationEndpoint/claim           = applicant
      POST /connect/ApplicationEndpoint/correct         = applicant
      POST /connect/ApplicationEndpoint/form            = applicant
      POST /connect/ApplicationEndpoint/lookUp          = everybody
      POST /connect/ApplicationEndpoint/mine            = applicant
      POST /connect/ApplicationEndpoint/withdraw        = applicant
      POST /connect/ApplicationListEndpoint/groups      = identity-officer housing-officer bureau-officer
      POST /connect/ApplicationListEndpoint/offerings   = identity-officer housing-officer bureau-officer
      POST /connect/ApplicationListEndpoint/page        = identity-officer housing-officer bureau-officer
      GET /api/offerings/{offering}/floor-plans/{digest} = everybody
      POST /api/offerings/{offering}/floor-plans        = acquirer
      POST /connect/FloorPlanEndpoint/layouts           = acquirer
      POST /connect/FloorPlanEndpoint/remove            = acquirer
      POST /connect/BoardEndpoint/board                 = everybody
      POST /connect/BoardEndpoint/states                = everybody
      POST /connect/CalendarEndpoint/alarm              = administrator supervisor
      POST /connect/CalendarEndpoint/approve            = supervisor
      POST /connect/CalendarEndpoint/propose            = administrator
      POST /connect/CalendarEndpoint/sendBack           = supervisor
      POST /connect/CalendarEndpoint/withdraw           = administrator
      POST /connect/CalendarEndpoint/year               = administrator supervisor
      POST /connect/CalendarEndpoint/years              = administrator supervisor
      POST /connect/ClerkEndpoint/accept                = applicant employer
      POST /connect/ClerkEndpoint/invite                = employer
      POST /connect/ClerkEndpoint/list                  = employer
      POST /connect/ClerkEndpoint/look                  = applicant employer
      POST /connect/ClerkEndpoint/mine                  = applicant employer
      POST /connect/ClerkEndpoint/remove                = employer
      POST /connect/ClockEndpoint/forward               = everybody
      POST /connect/ClockEndpoint/now                   = everybody
      POST /connect/DraftEndpoint/discard               = applicant
      POST /connect/DraftEndpoint/mine                  = applicant
      POST /connect/DraftEndpoint/open                  = applicant
      POST /connect/DraftEndpoint/save                  = applicant
      POST /connect/DraftEndpoint/submit                = applicant
      POST /connect/DrawEndpoint/confirmVoid            = supervisor
      POST /connect/DrawEndpoint/dropRoster             = bureau-officer
      POST /connect/DrawEndpoint/freeze                 = bureau-officer
      POST /connect/DrawEndpoint/requestVoid            = bureau-officer
      POST /connect/DrawEndpoint/roster                 = everybody
      POST /connect/DrawEndpoint/enter                  = bureau-officer
      POST /connect/DrawEndpoint/entering               = bureau-officer administrator supervisor
      POST /connect/DrawEndpoint/list                   = everybody
      POST /connect/DrawEndpoint/rank                   = everybody
      POST /connect/DrawEndpoint/ranks                  = everybody
      POST /connect/DrawEndpoint/readiness              = bureau-officer
      POST /connect/DrawEndpoint/reopen                 = bureau-officer administrator
      POST /connect/DrawEndpoint/seal                   = bureau-officer
      POST /connect/DrawEndpoint/voiding                = bureau-officer supervisor
      POST /connect/DrawEndpoint/show                   = everybody
      POST /connect/EligibilityEndpoint/check           = everybody
      POST /connect/ConsentEndpoint/answer              = everybody
      POST /connect/ConsentEndpoint/look                = everybody
      POST /connect/ConsentEndpoint/prove               = everybody
      POST /connect/EmployerEndpoint/decide             = bureau-officer
      POST /connect/EmployerEndpoint/mine               = applicant employer
      POST /connect/EmployerEndpoint/papers             = bureau-officer
      POST /connect/EmployerEndpoint/register           = applicant employer
      POST /connect/EmployerEndpoint/registrations      = bureau-officer
      POST /connect/EmployerEndpoint/waitingPapers      = applicant employer
      GET /api/fraud/{caseId}/papers/{paper}            = bureau-officer supervisor applicant
      POST /api/fraud/{caseId}/papers                   = bureau-officer applicant
      POST /connect/FraudEndpoint/answer                = applicant
      POST /connect/FraudEndpoint/appeal                = applicant
      POST /connect/FraudEndpoint/caseOf                = bureau-officer supervisor
      POST /connect/FraudEndpoint/cases                 = bureau-officer supervisor
      POST /connect/FraudEndpoint/decide                = bureau-officer
      POST /connect/FraudEndpoint/decideAppeal          = bureau-officer supervisor
      POST /connect/FraudEndpoint/mine                  = applicant
      POST /connect/FraudEndpoint/open                  = bureau-officer
      POST /connect/GroupFilingEndpoint/correctRow      = employer
      POST /connect/GroupFilingEndpoint/discard         = employer
      POST /connect/GroupFilingEndpoint/imports         = employer
      POST /connect/GroupFilingEndpoint/leaveRowOut     = employer
      POST /connect/GroupFilingEndpoint/memberCounts    = employer
      POST /connect/GroupFilingEndpoint/members         = employer
      POST /connect/GroupFilingEndpoint/openRow         = employer
      POST /connect/GroupFilingEndpoint/preview         = employer
      POST /connect/GroupFilingEndpoint/previewRows     = employer
      POST /connect/GroupFilingEndpoint/save            = employer
      POST /connect/NoticeEndpoint/list                 = applicant employer
      POST /connect/NoticeEndpoint/markRead             = applicant employer
      POST /connect/NoticeEndpoint/markReadUpTo         = applicant employer
      POST /connect/NoticeEndpoint/unread               = applicant employer
      GET /api/offerings/{id}/leftovers/{phase}/queue.jsonl = everybody
      POST /connect/LeftoverEndpoint/join               = applicant
      POST /connect/LeftoverEndpoint/joinAtDesk         = acquirer
      POST /connect/LeftoverEndpoint/place              = applicant
      POST /connect/LeftoverEndpoint/queue              = everybody
      GET /api/selections/{selection}/sheet.pdf         = applicant acquirer
      POST /connect/SaleFileEndpoint/buyer              = applicant acquirer bureau-officer supervisor auditor
      POST /connect/SaleFileEndpoint/pace               = everybody
      POST /connect/SaleFileEndpoint/unit               = acquirer bureau-officer supervisor auditor
      POST /connect/SaleFileEndpoint/units              = acquirer bureau-officer supervisor auditor
      POST /connect/OfferingEndpoint/announce           = acquirer
      POST /connect/OfferingEndpoint/create             = acquirer
      POST /connect/OfferingEndpoint/employers          = acquirer
      POST /connect/OfferingEndpoint/homes              = everybody
      POST /connect/OfferingEndpoint/list               = everybody
      POST /connect/OfferingEndpoint/mine               = acquirer
      POST /connect/OfferingEndpoint/mineOne            = acquirer
      POST /connect/OfferingEndpoint/overview           = everybody
      POST /connect/OfferingEndpoint/revise             = acquirer
      POST /connect/OfferingEndpoint/show               = everybody
      POST /connect/OrganisationEndpoint/register       = administrator
      POST /connect/PolicyEndpoint/approve              = bureau-officer
      POST /connect/PolicyEndpoint/create               = bureau-officer
      POST /connect/PaperEndpoint/copy                  = applicant
      POST /connect/PaperEndpoint/ofApplication         = identity-officer housing-officer
      POST /connect/PaperEndpoint/ofFolder              = applicant
      POST /connect/PaperEndpoint/ofReceipt             = applicant
      POST /connect/PaperEndpoint/remove                = applicant
      POST /connect/PolicyEndpoint/current              = everybody
      POST /connect/PolicyEndpoint/draft                = bureau-officer
      POST /connect/PolicyEndpoint/drafts               = bureau-officer
      POST /connect/PolicyEndpoint/inForce              = everybody
      POST /connect/PolicyEndpoint/preview              = bureau-officer
      POST /connect/PolicyEndpoint/revise               = bureau-officer
      POST /connect/PolicyEndpoint/sendBack             = bureau-officer
      POST /connect/PolicyEndpoint/submit               = bureau-officer
      POST /connect/PolicyEndpoint/version              = everybody
      POST /connect/PolicyEndpoint/versions             = everybody
      POST /connect/PolicyEndpoint/withdraw             = bureau-officer
      POST /connect/CalculationEndpoint/generate        = acquirer
      POST /connect/CalculationEndpoint/preview         = acquirer
      POST /connect/CalculationEndpoint/sheets          = acquirer
      POST /connect/CalculationEndpoint/show            = acquirer
      POST /connect/CalculationEndpoint/write           = acquirer
      POST /connect/PriceListEndpoint/discard           = acquirer
      POST /connect/PriceListEndpoint/imports           = acquirer
      POST /connect/PriceListEndpoint/preview           = acquirer
      POST /connect/PriceListEndpoint/previewRows       = acquirer
      POST /connect/PriceListEndpoint/save              = acquirer
      POST /connect/PriceListEndpoint/units             = everybody
      POST /connect/PriceListEndpoint/versions          = everybody
      GET /api/offerings/{offering}/prices/{version}    = everybody
      POST /connect/PriceFilingEndpoint/file            = bureau-officer price-officer
      POST /connect/PriceFilingEndpoint/giveBack        = bureau-officer price-officer
      POST /connect/PriceFilingEndpoint/one             = bureau-officer price-officer
      POST /connect/PriceFilingEndpoint/page            = bureau-officer price-officer
      POST /connect/PriceVersionEndpoint/changes        = everybody
      POST /connect/PriceVersionEndpoint/difference     = everybody
      POST /connect/PriceVersionEndpoint/page           = everybody
      POST /connect/PriceVersionEndpoint/units          = everybody
      GET /api/notices/{offering}/{kind}                = everybody
      GET /api/objections/{objection}/attachments/{attachment} = bureau-officer supervisor
      POST /api/attachments/{folder}                    = everybody
      POST /connect/AttachmentEndpoint/list             = everybody
      POST /connect/AttachmentEndpoint/open             = everybody
      POST /connect/AttachmentEndpoint/remove           = everybody
      POST /connect/FamilyObjectionEndpoint/answer      = applicant
      POST /connect/FamilyObjectionEndpoint/appeal      = applicant
      POST /connect/FamilyObjectionEndpoint/mine        = applicant
      POST /connect/ObjectionDeskEndpoint/askFamily     = bureau-officer
      POST /connect/ObjectionDeskEndpoint/assign        = supervisor
      POST /connect/ObjectionDeskEndpoint/decideAppeal  = bureau-officer
      POST /connect/ObjectionDeskEndpoint/officers      = supervisor
      POST /connect/ObjectionDeskEndpoint/release       = bureau-officer
      POST /connect/ObjectionDeskEndpoint/take          = bureau-officer
      POST /connect/PublicityEndpoint/finished          = bureau-officer
      POST /connect/PublicityEndpoint/prices            = everybody
      POST /connect/PublicityEndpoint/publishPrices     = bureau-officer
      POST /connect/PublicityEndpoint/publishResults    = bureau-officer
      POST /connect/PublicityEndpoint/results           = everybody
      POST /connect/PublicityEndpoint/contact           = bureau-officer
      POST /connect/PublicityEndpoint/decide            = bureau-officer
      POST /connect/PublicityEndpoint/entries           = everybody
      POST /connect/PublicityEndpoint/notice            = everybody
      POST /connect/PublicityEndpoint/notices           = everybody
      POST /connect/PublicityEndpoint/object            = everybody
      POST /connect/PublicityEndpoint/objectionStatus   = everybody
      POST /connect/PublicityEndpoint/objections        = bureau-officer supervisor
      POST /connect/PublicityEndpoint/progress          = bureau-officer
      POST /connect/PublicityEndpoint/publish           = bureau-officer
      POST /connect/RankingEndpoint/caseOf              = identity-officer housing-officer bureau-officer
      POST /connect/RankingEndpoint/mine                = applicant
      POST /connect/RankingEndpoint/page                = identity-officer housing-officer bureau-officer
      POST /connect/RehearsalEndpoint/begin             = applicant acquirer
      POST /connect/RehearsalEndpoint/checkIn           = applicant acquirer
      POST /connect/RehearsalEndpoint/choose            = applicant acquirer
      POST /connect/RehearsalEndpoint/decline           = applicant acquirer
      POST /connect/RehearsalEndpoint/desk              = acquirer
      POST /connect/RehearsalEndpoint/hold              = applicant acquirer
      POST /connect/RehearsalEndpoint/keepWishes        = applicant acquirer
      POST /connect/RehearsalEndpoint/mine              = applicant acquirer
      GET /api/acquisitions/{acquisition}/papers/{paper} = acquirer bureau-officer supervisor auditor
      POST /api/acquisitions/{acquisition}/papers/{kind} = acquirer bureau-officer
      POST /connect/AcquisitionEndpoint/approve         = bureau-officer supervisor
      POST /connect/AcquisitionEndpoint/handOver        = bureau-officer
      POST /connect/AcquisitionEndpoint/list            = acquirer bureau-officer supervisor auditor
      POST /connect/AcquisitionEndpoint/propose         = acquirer
      POST /connect/AcquisitionEndpoint/refuse          = bureau-officer supervisor
      POST /connect/AcquisitionEndpoint/show            = acquirer bureau-officer supervisor auditor
      POST /connect/AcquisitionEndpoint/units           = acquirer bureau-officer supervisor auditor
      POST /connect/AcquisitionEndpoint/withdraw        = acquirer
      POST /connect/AcquisitionContractEndpoint/inspect = acquirer
      POST /connect/AcquisitionContractEndpoint/leaveOut = acquirer
      POST /connect/AcquisitionContractEndpoint/recordOpinion = bureau-officer
      POST /connect/AcquisitionContractEndpoint/sign    = acquirer
      POST /connect/AcquisitionDraftEndpoint/addUnits   = acquirer
      POST /connect/AcquisitionDraftEndpoint/appraisal  = acquirer
      POST /connect/AcquisitionDraftEndpoint/candidates = acquirer
      POST /connect/AcquisitionDraftEndpoint/choices    = acquirer
      POST /connect/AcquisitionDraftEndpoint/comparable = acquirer
      POST /connect/AcquisitionDraftEndpoint/draft      = acquirer
      POST /connect/AcquisitionDraftEndpoint/priceAll   = acquirer
      POST /connect/AcquisitionDraftEndpoint/priceOne   = acquirer
      POST /connect/AcquisitionDraftEndpoint/removeUnit = acquirer
      POST /connect/AcquisitionDraftEndpoint/round      = acquirer
      POST /connect/ReplacementPriceEndpoint/confirm    = bureau-officer price-officer
      POST /connect/ReplacementPriceEndpoint/districts  = bureau-officer price-officer
      POST /connect/ReplacementPriceEndpoint/enter      = bureau-officer price-officer
      POST /connect/ReplacementPriceEndpoint/list       = bureau-officer price-officer
      POST /connect/RehearsalEndpoint/show              = everybody
      POST /connect/SelectionEndpoint/checkIn           = applicant
      POST /connect/SelectionEndpoint/checkInAtDesk     = acquirer
      POST /connect/SelectionEndpoint/choose            = applicant
      POST /connect/SelectionEndpoint/chooseAtDesk      = acquirer
      POST /connect/SelectionEndpoint/giveUp            = applicant
      POST /connect/SelectionEndpoint/giveUpAtDesk      = acquirer
      POST /connect/SelectionEndpoint/hold              = applicant
      POST /connect/SelectionEndpoint/holdAtDesk        = acquirer
      POST /connect/SelectionEndpoint/myTurn            = applicant
      POST /connect/SelectionEndpoint/progress          = everybody
      POST /connect/WishEndpoint/atDesk                 = acquirer
      POST /connect/WishEndpoint/chances                = applicant
      POST /connect/WishEndpoint/mine                   = applicant
      POST /connect/WishEndpoint/proof                  = applicant
      POST /connect/WishEndpoint/proofAtDesk            = acquirer
      POST /connect/WishEndpoint/published              = everybody
      POST /connect/WishEndpoint/submit                 = applicant
      POST /connect/WishEndpoint/submitAtDesk           = acquirer
      GET /api/offerings/{id}/wishes/{phase}/assignment.jsonl = everybody
      GET /api/offerings/{id}/wishes/{phase}/signature.json = everybody
      GET /api/offerings/{id}/wishes/{phase}/statement.json = everybody
      GET /api/offerings/{id}/wishes/{phase}/units.jsonl = everybody
      GET /api/offerings/{id}/wishes/{phase}/wishes.jsonl = everybody
      GET /api/draws/{number}/minutes-record.json       = everybody
      GET /api/draws/{number}/minutes.json              = everybody
      GET /api/draws/{number}/minutes.pdf               = everybody
      POST /connect/CeremonyEndpoint/minutes            = bureau-officer notary supervisor
      POST /connect/CeremonyEndpoint/show               = everybody
      POST /connect/CeremonyEndpoint/sign               = bureau-officer notary supervisor
      POST /connect/CeremonyEndpoint/tick               = bureau-officer notary supervisor
      POST /connect/CheckQueueEndpoint/approveTogether  = identity-officer housing-officer
      POST /connect/CheckQueueEndpoint/assign           = supervisor
      POST /connect/CheckQueueEndpoint/claim            = identity-officer housing-officer
      POST /connect/CheckQueueEndpoint/next             = identity-officer housing-officer
      POST /connect/CheckQueueEndpoint/officers         = supervisor
      POST /connect/CheckQueueEndpoint/page             = identity-officer housing-officer supervisor
      POST /connect/CheckQueueEndpoint/release          = identity-officer housing-officer
      POST /connect/CheckQueueEndpoint/summary          = identity-officer housing-officer supervisor
      POST /connect/InterestEndpoint/declare            = identity-officer housing-officer bureau-officer supervisor
      POST /connect/InterestEndpoint/own                = identity-officer housing-officer bureau-officer supervisor
      POST /connect/UnmaskingEndpoint/list              = auditor
      POST /connect/UnmaskingEndpoint/reveal            = identity-officer housing-officer bureau-officer price-officer supervisor auditor administrator
      GET /api/selection-papers/{paper}                 = applicant acquirer bureau-officer supervisor
      POST /api/selection-papers                        = applicant acquirer
      POST /connect/AgreementEndpoint/decline           = applicant acquirer
      POST /connect/DeskEndpoint/callFamily             = acquirer
      POST /connect/DeskEndpoint/callSlot               = acquirer
      POST /connect/DeskEndpoint/console                = acquirer supervisor
      POST /connect/DeskEndpoint/family                 = acquirer supervisor
      POST /connect/ForceMajeureEndpoint/ask            = applicant
      POST /connect/ForceMajeureEndpoint/askAtDesk      = acquirer
      POST /connect/ForceMajeureEndpoint/decide         = bureau-officer
      POST /connect/ForceMajeureEndpoint/list           = bureau-officer supervisor
      POST /connect/ForceMajeureEndpoint/mine           = applicant
      POST /connect/IncidentEndpoint/list               = acquirer supervisor
      POST /connect/IncidentEndpoint/pause              = supervisor
      POST /connect/IncidentEndpoint/publicOnes         = everybody
      POST /connect/IncidentEndpoint/report             = acquirer supervisor
      POST /connect/IncidentEndpoint/resume             = supervisor
      POST /connect/IncidentEndpoint/running            = supervisor
      POST /connect/ProxyEndpoint/claim                 = applicant
      POST /connect/ProxyEndpoint/confirm               = acquirer
      POST /connect/ProxyEndpoint/families              = applicant
      POST /connect/ProxyEndpoint/list                  = acquirer
      POST /connect/ProxyEndpoint/mine                  = applicant
      POST /connect/ProxyEndpoint/name                  = applicant
      POST /connect/ProxyEndpoint/refuse                = acquirer
      POST /connect/ProxyEndpoint/revoke                = applicant
      POST /connect/ProxyEndpoint/withdraw              = acquirer
      POST /connect/FundingEndpoint/accounts            = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/books               = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/entries             = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/interest            = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/postings            = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/projects            = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/totals              = acquirer bureau-officer supervisor auditor
      POST /connect/FundingEndpoint/voucher             = acquirer bureau-officer supervisor auditor
      POST /connect/PayeeEndpoint/confirm               = bureau-officer
      POST /connect/PayeeEndpoint/discard               = acquirer bureau-officer
      POST /connect/PayeeEndpoint/payments              = acquirer bureau-officer supervisor auditor
      POST /connect/PayeeEndpoint/register              = acquirer
      POST /connect/PostingEndpoint/approve             = acquirer
      POST /connect/PostingEndpoint/confirmSource       = acquirer
      POST /connect/PostingEndpoint/discardSource       = acquirer
      POST /connect/PostingEndpoint/enter               = acquirer
      POST /connect/PostingEndpoint/registerSource      = acquirer
      POST /connect/PostingEndpoint/reverse             = acquirer
      POST /connect/PostingEndpoint/sendBack            = acquirer
      POST /connect/PostingEndpoint/withdraw            = acquirer
      POST /connect/RentEndpoint/lease                  = acquirer bureau-officer supervisor auditor
      POST /connect/RentEndpoint/list                   = acquirer bureau-officer supervisor auditor
      POST /connect/RentEndpoint/mine                   = applicant
      POST /api/funding/accounts/{account}/statement    = acquirer
      POST /connect/StatementEndpoint/differences       = acquirer bureau-officer supervisor auditor
      POST /connect/StatementEndpoint/list              = acquirer bureau-officer supervisor auditor
      POST /connect/StatementEndpoint/matchAgain        = acquirer
      POST /api/districts/{district}/stock              = bureau-officer
      GET /api/stock-template                           = bureau-officer
      POST /connect/StockEndpoint/list                  = acquirer bureau-officer price-officer supervisor auditor
      POST /connect/StockEndpoint/totals                = acquirer bureau-officer price-officer supervisor auditor
      POST /connect/StockEndpoint/unit                  = acquirer bureau-officer price-officer supervisor auditor
      POST /connect/StockImportEndpoint/differences     = bureau-officer
      POST /connect/StockImportEndpoint/discard         = bureau-officer
      POST /connect/StockImportEndpoint/districts       = bureau-officer
      POST /connect/StockImportEndpoint/imports         = bureau-officer
      POST /connect/StockImportEndpoint/missing         = bureau-officer
      POST /connect/StockImportEndpoint/preview         = bureau-officer
      POST /connect/StockImportEndpoint/save            = bureau-officer
      POST /connect/StockImportEndpoint/wrongRows       = bureau-officer
      POST /connect/VerificationEndpoint/caseOf         = identity-officer housing-officer supervisor
      POST /connect/VerificationEndpoint/confirmRefusal = identity-officer housing-officer
      POST /connect/VerificationEndpoint/decide         = identity-officer housing-officer
      POST /connect/VerificationEndpoint/giveBack       = identity-officer housing-officer
      POST /connect/VerificationEndpoint/refusalGrounds = identity-officer housing-officer
      POST /connect/VerificationEndpoint/sendBackRefusal = identity-officer housing-officer
      """;

  /** One person of each role, and a visitor without a token. */
  private static final Map<String, String> PEOPLE =
      Map.ofEntries(
          Map.entry(Roles.APPLICANT, "family12"),
          Map.entry(Roles.EMPLOYER, "hospital-clerk"),
          Map.entry(Roles.ACQUIRER, "cihu-acquirer"),
          Map.entry(Roles.IDENTITY_OFFICER, "identity-officer1"),
          Map.entry(Roles.HOUSING_OFFICER, "housing-officer1"),
          Map.entry(Roles.BUREAU_OFFICER, "bureau-officer1"),
          Map.entry(Roles.PRICE_OFFICER, "price-officer1"),
          Map.entry(Roles.SUPERVISOR, "supervisor1"),
          Map.entry(Roles.NOTARY, "notary1"),
          Map.entry(Roles.AUDITOR, "auditor1"),
          Map.entry(Roles.ADMINISTRATOR, "admin1"));

  @TestHTTPResource URI address;

  static List<EndpointMethod> endpoints() {
    return EndpointMethod.all();
  }

  @Test
  void the_table_names_each_endpoint_method_and_no_other() {
    assertThat(endpoints()).extracting(EndpointMethod::name).isSubsetOf(table().keySet());
    assertThat(table().keySet())
        .isSubsetOf(endpoints().stream().map(EndpointMethod::name).toList());
  }

  @Test
  void the_table_knows_no_role_that_the_realm_does_not() {
    assertThat(table().values())
        .allSatisfy(
            roles ->
                assertThat(roles)
                    .allMatch(role -> role.equals(EVERYBODY) || PEOPLE.containsKey(role)));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void only_the_declared_roles_get_in(EndpointMethod endpoint) throws Exception {
    CityAtWork.registerOrganisations();
    Set<String> allowed = table().getOrDefault(endpoint.name(), Set.of());
    List<String> wrong = new ArrayList<>();

    check(endpoint, NOBODY, null, allowed, wrong);
    for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
      check(endpoint, person.getKey(), person.getValue(), allowed, wrong);
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_method_that_does_not_say_who_may_call_it_nobody_may_call() {
    assertThat(Api.as(null).get(Forgotten.PATH).statusCode()).isEqualTo(401);
    assertThat(PEOPLE.values())
        .allSatisfy(
            person -> assertThat(Api.as(person).get(Forgotten.PATH).statusCode()).isEqualTo(403));
  }

  private void check(
      EndpointMethod endpoint, String role, String person, Set<String> allowed, List<String> wrong)
      throws IOException, InterruptedException {
    int status = status(endpoint, person);
    boolean mayCall = allowed.contains(EVERYBODY) || allowed.contains(role);
    boolean right = mayCall ? !REFUSED.contains(status) : status == (person == null ? 401 : 403);
    if (!right) {
      wrong.add(role + " got " + status + " from " + endpoint.name());
    }
  }

  /** Asks for things that do not exist, with bodies that are too short. */
  private int status(EndpointMethod endpoint, String person)
      throws IOException, InterruptedException {
    boolean upload = endpoint.path().startsWith("/api/");
    String path = endpoint.path().replaceAll("\\{[^}]*}", "0");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", upload ? "application/octet-stream" : "application/json")
            .method(endpoint.verb(), body(endpoint));
    if (person != null) {
      request.header("Authorization", "Bearer " + DemoTokens.of(person));
    }
    // Some answers are streams without an end, of which the beginning is enough.
    HttpResponse<InputStream> answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  private static BodyPublisher body(EndpointMethod endpoint) {
    return endpoint.verb().equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
  }

  private static Map<String, Set<String>> table() {
    return TABLE
        .lines()
        .map(line -> line.split("\\s+=\\s+"))
        .collect(
            Collectors.toMap(
                parts -> parts[0],
                parts -> Set.copyOf(Arrays.asList(parts[1].split("\\s+"))),
                (one, other) -> {
                  throw new IllegalStateException("named twice");
                },
                TreeMap::new));
  }
}
