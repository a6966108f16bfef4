-- Names are searched by trigrams, texts without regard to accents. Both extensions are trusted: a database's owner may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- English with accents folded: "Chávez" is found as "Chavez".
CREATE TEXT SEARCH CONFIGURATION dateline (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION dateline ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- CreateTable
CREATE TABLE "agreement" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "topics" TEXT[],
    "place_id" TEXT,
    "status" TEXT,
    "status_date" DATE,
    "status_claim_id" TEXT,
    "when_text" TEXT,
    "when_edtf" TEXT,
    "when_earliest" DATE,
    "when_latest" DATE,
    "when_precision" TEXT,
    "when_basis" TEXT,
    "when_anchor" TEXT,
    "active_from" DATE,
    "active_to" DATE,
    "sort_date" DATE NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_reading" (
    "article_id" TEXT NOT NULL,
    "local_id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "read_id" TEXT NOT NULL,
    "features" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "agreement_reading_pkey" PRIMARY KEY ("article_id","local_id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "agreement_id" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "signed_by_id" TEXT,
    "status" TEXT,
    "status_date" DATE,
    "evidence_id" TEXT,
    "article_count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("agreement_id","entity_id","role")
);

-- CreateTable
CREATE TABLE "agreement_link" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "agreement_link_pkey" PRIMARY KEY ("from_id","to_id","kind")
);

-- CreateTable
CREATE TABLE "status_claim" (
    "id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stage" INTEGER NOT NULL,

    CONSTRAINT "status_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_claim" (
    "id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "term_kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "condition" TEXT,
    "due_text" TEXT,
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_precision" TEXT,
    "due_basis" TEXT,
    "due_anchor" TEXT,
    "amount" JSONB,
    "fulfilment" TEXT NOT NULL DEFAULT 'PENDING',
    "fulfilled_by_id" TEXT,
    "fulfilled_date" DATE,

    CONSTRAINT "term_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_exchange" (
    "term_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,

    CONSTRAINT "term_exchange_pkey" PRIMARY KEY ("term_id","other_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "sentence_id" TEXT,
    "ordinal" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "factuality" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "extracted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trigger_start" INTEGER NOT NULL,
    "trigger_end" INTEGER NOT NULL,
    "trigger_text" TEXT NOT NULL,
    "when_text" TEXT,
    "when_edtf" TEXT,
    "when_earliest" DATE,
    "when_latest" DATE,
    "when_precision" TEXT,
    "when_basis" TEXT,
    "when_anchor" TEXT,
    "sort_date" DATE NOT NULL,
    "reported_date" DATE NOT NULL,
    "attributed_to_id" TEXT,
    "fact_id" TEXT NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT true,
    "source_count" INTEGER NOT NULL DEFAULT 1,
    "conflict_count" INTEGER NOT NULL DEFAULT 0,
    "verdict" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_entity" (
    "claim_id" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "read_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sort_date" DATE NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "claim_entity_pkey" PRIMARY KEY ("claim_id","role","ordinal")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "sentence_id" TEXT,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_claim" (
    "id" TEXT NOT NULL,
    "plover" TEXT NOT NULL,
    "cameo" TEXT,
    "mode" TEXT,
    "contexts" TEXT[],
    "quad" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "quantities" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "event_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_claim" (
    "id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "statement_kind" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "cue_start" INTEGER NOT NULL,
    "cue_end" INTEGER NOT NULL,
    "cue_text" TEXT NOT NULL,
    "source_text" TEXT,

    CONSTRAINT "statement_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_claim" (
    "id" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "fold" TEXT NOT NULL,

    CONSTRAINT "position_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_conflict" (
    "claim_a" TEXT NOT NULL,
    "claim_b" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "claim_conflict_pkey" PRIMARY KEY ("claim_a","claim_b","kind")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fold" TEXT NOT NULL,
    "homepage" TEXT,
    "language" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "source_id" TEXT,
    "dispatch_id" TEXT NOT NULL,
    "story_id" TEXT,
    "published_text" TEXT,
    "published_edtf" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_precision" TEXT,
    "published_basis" TEXT,
    "published_anchor" TEXT,
    "published_given" DATE,
    "dateline_place" TEXT,
    "dateline_agency" TEXT,
    "dateline_start" INTEGER,
    "dateline_end" INTEGER,
    "sort_date" DATE NOT NULL,
    "engine" TEXT NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "analyzed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dateline'::regconfig, "left"(title, 10000)), 'A'::"char") || setweight(to_tsvector('dateline'::regconfig, "left"(text, 100000)), 'B'::"char")) STORED,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_key" (
    "key" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "ingest_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sentence" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('dateline'::regconfig, "left"(text, 100000))) STORED,

    CONSTRAINT "sentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fold" TEXT NOT NULL,
    "description" TEXT,
    "knowledge_id" TEXT,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "first_seen" DATE,
    "last_seen" DATE,
    "merged_into" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "given" TEXT,
    "family" TEXT NOT NULL,
    "family_fold" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country" (
    "id" TEXT NOT NULL,
    "iso2" TEXT,
    "iso3" TEXT,
    "capital" TEXT,
    "dissolved" DATE,

    CONSTRAINT "country_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" TEXT NOT NULL,
    "org_kind" TEXT NOT NULL,
    "iso3" TEXT,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "iso3" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_alias" (
    "entity_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fold" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT,
    "mention_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "entity_alias_pkey" PRIMARY KEY ("entity_id","name")
);

-- CreateTable
CREATE TABLE "entity_identifier" (
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,

    CONSTRAINT "entity_identifier_pkey" PRIMARY KEY ("scheme","value")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "sentence_id" TEXT,
    "entity_id" TEXT,
    "read_id" TEXT,
    "form" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sort_date" DATE NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_entity" (
    "article_id" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "sort_date" DATE NOT NULL,

    CONSTRAINT "article_entity_pkey" PRIMARY KEY ("article_id","entity_id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "key" TEXT,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_item" (
    "job_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "leased_to" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "article_id" TEXT,
    "created" BOOLEAN,
    "error" JSONB,

    CONSTRAINT "job_item_pkey" PRIMARY KEY ("job_id","ordinal")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_override" (
    "article_id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,

    CONSTRAINT "resolution_override_pkey" PRIMARY KEY ("article_id","from_id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target_id" TEXT,
    "reason" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreement_kind_sort_date_id_idx" ON "agreement"("kind", "sort_date", "id");

-- CreateIndex
CREATE INDEX "agreement_status_sort_date_id_idx" ON "agreement"("status", "sort_date", "id");

-- CreateIndex
CREATE INDEX "agreement_sort_date_id_idx" ON "agreement"("sort_date", "id");

-- CreateIndex
CREATE INDEX "agreement_status_date_id_idx" ON "agreement"("status_date", "id");

-- CreateIndex
CREATE INDEX "agreement_changed_at_id_idx" ON "agreement"("changed_at", "id");

-- CreateIndex
CREATE INDEX "agreement_active_from_active_to_idx" ON "agreement"("active_from", "active_to");

-- CreateIndex
CREATE INDEX "agreement_topics_idx" ON "agreement" USING GIN ("topics");

-- CreateIndex
CREATE INDEX "agreement_reading_agreement_id_idx" ON "agreement_reading"("agreement_id");

-- CreateIndex
CREATE INDEX "agreement_reading_read_id_idx" ON "agreement_reading"("read_id");

-- CreateIndex
CREATE INDEX "agreement_party_entity_id_agreement_id_idx" ON "agreement_party"("entity_id", "agreement_id");

-- CreateIndex
CREATE INDEX "agreement_party_signed_by_id_idx" ON "agreement_party"("signed_by_id");

-- CreateIndex
CREATE INDEX "agreement_party_evidence_id_idx" ON "agreement_party"("evidence_id");

-- CreateIndex
CREATE INDEX "agreement_link_to_id_idx" ON "agreement_link"("to_id");

-- CreateIndex
CREATE INDEX "agreement_link_article_id_idx" ON "agreement_link"("article_id");

-- CreateIndex
CREATE INDEX "status_claim_agreement_id_idx" ON "status_claim"("agreement_id");

-- CreateIndex
CREATE INDEX "status_claim_status_idx" ON "status_claim"("status");

-- CreateIndex
CREATE INDEX "term_claim_agreement_id_idx" ON "term_claim"("agreement_id");

-- CreateIndex
CREATE INDEX "term_claim_fulfilment_due_latest_idx" ON "term_claim"("fulfilment", "due_latest");

-- CreateIndex
CREATE INDEX "term_claim_fulfilled_by_id_idx" ON "term_claim"("fulfilled_by_id");

-- CreateIndex
CREATE INDEX "term_exchange_other_id_idx" ON "term_exchange"("other_id");

-- CreateIndex
CREATE INDEX "claim_kind_sort_date_id_idx" ON "claim"("kind", "sort_date", "id");

-- CreateIndex
CREATE INDEX "claim_is_lead_sort_date_id_idx" ON "claim"("is_lead", "sort_date", "id");

-- CreateIndex
CREATE INDEX "claim_sort_date_id_idx" ON "claim"("sort_date", "id");

-- CreateIndex
CREATE INDEX "claim_when_earliest_when_latest_idx" ON "claim"("when_earliest", "when_latest");

-- CreateIndex
CREATE INDEX "claim_confidence_id_idx" ON "claim"("confidence", "id");

-- CreateIndex
CREATE INDEX "claim_source_count_id_idx" ON "claim"("source_count", "id");

-- CreateIndex
CREATE INDEX "claim_extracted_at_id_idx" ON "claim"("extracted_at", "id");

-- CreateIndex
CREATE INDEX "claim_factuality_sort_date_id_idx" ON "claim"("factuality", "sort_date", "id");

-- CreateIndex
CREATE INDEX "claim_article_id_ordinal_idx" ON "claim"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "claim_sentence_id_idx" ON "claim"("sentence_id");

-- CreateIndex
CREATE INDEX "claim_attributed_to_id_idx" ON "claim"("attributed_to_id");

-- CreateIndex
CREATE INDEX "claim_fact_id_idx" ON "claim"("fact_id");

-- CreateIndex
CREATE INDEX "claim_conflict_count_idx" ON "claim"("conflict_count");

-- CreateIndex
CREATE INDEX "claim_entity_entity_id_is_lead_sort_date_claim_id_idx" ON "claim_entity"("entity_id", "is_lead", "sort_date", "claim_id");

-- CreateIndex
CREATE INDEX "claim_entity_entity_id_role_sort_date_claim_id_idx" ON "claim_entity"("entity_id", "role", "sort_date", "claim_id");

-- CreateIndex
CREATE INDEX "claim_entity_read_id_idx" ON "claim_entity"("read_id");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- CreateIndex
CREATE INDEX "evidence_fact_id_confidence_id_idx" ON "evidence"("fact_id", "confidence", "id");

-- CreateIndex
CREATE INDEX "evidence_article_id_idx" ON "evidence"("article_id");

-- CreateIndex
CREATE INDEX "evidence_sentence_id_idx" ON "evidence"("sentence_id");

-- CreateIndex
CREATE INDEX "event_claim_plover_idx" ON "event_claim"("plover");

-- CreateIndex
CREATE INDEX "event_claim_quad_idx" ON "event_claim"("quad");

-- CreateIndex
CREATE INDEX "event_claim_cameo_idx" ON "event_claim"("cameo");

-- CreateIndex
CREATE INDEX "statement_claim_form_idx" ON "statement_claim"("form");

-- CreateIndex
CREATE INDEX "statement_claim_statement_kind_idx" ON "statement_claim"("statement_kind");

-- CreateIndex
CREATE INDEX "position_claim_fold_idx" ON "position_claim"("fold");

-- CreateIndex
CREATE INDEX "claim_conflict_claim_b_idx" ON "claim_conflict"("claim_b");

-- CreateIndex
CREATE UNIQUE INDEX "source_fold_key" ON "source"("fold");

-- CreateIndex
CREATE INDEX "source_fold_trgm" ON "source" USING GIN ("fold" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "source_name_id_idx" ON "source"("name", "id");

-- CreateIndex
CREATE INDEX "story_latest_id_idx" ON "story"("latest", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_content_hash_key" ON "article"("content_hash");

-- CreateIndex
CREATE INDEX "article_sort_date_id_idx" ON "article"("sort_date", "id");

-- CreateIndex
CREATE INDEX "article_ingested_at_id_idx" ON "article"("ingested_at", "id");

-- CreateIndex
CREATE INDEX "article_source_id_sort_date_id_idx" ON "article"("source_id", "sort_date", "id");

-- CreateIndex
CREATE INDEX "article_language_sort_date_id_idx" ON "article"("language", "sort_date", "id");

-- CreateIndex
CREATE INDEX "article_dispatch_id_idx" ON "article"("dispatch_id");

-- CreateIndex
CREATE INDEX "article_story_id_sort_date_id_idx" ON "article"("story_id", "sort_date", "id");

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_search" ON "article" USING GIN ("search");

-- CreateIndex
CREATE INDEX "ingest_key_article_id_idx" ON "ingest_key"("article_id");

-- CreateIndex
CREATE INDEX "sentence_hash_idx" ON "sentence"("hash");

-- CreateIndex
CREATE INDEX "sentence_search" ON "sentence" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "sentence_article_id_ordinal_key" ON "sentence"("article_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "entity_knowledge_id_key" ON "entity"("knowledge_id");

-- CreateIndex
CREATE INDEX "entity_kind_mention_count_id_idx" ON "entity"("kind", "mention_count", "id");

-- CreateIndex
CREATE INDEX "entity_kind_name_id_idx" ON "entity"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "entity_kind_last_seen_id_idx" ON "entity"("kind", "last_seen", "id");

-- CreateIndex
CREATE INDEX "entity_fold_idx" ON "entity"("fold");

-- CreateIndex
CREATE INDEX "entity_fold_trgm" ON "entity" USING GIN ("fold" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "entity_merged_into_idx" ON "entity"("merged_into");

-- CreateIndex
CREATE INDEX "person_family_fold_idx" ON "person"("family_fold");

-- CreateIndex
CREATE UNIQUE INDEX "country_iso2_key" ON "country"("iso2");

-- CreateIndex
CREATE UNIQUE INDEX "country_iso3_key" ON "country"("iso3");

-- CreateIndex
CREATE INDEX "organization_org_kind_idx" ON "organization"("org_kind");

-- CreateIndex
CREATE INDEX "organization_iso3_idx" ON "organization"("iso3");

-- CreateIndex
CREATE INDEX "place_iso3_idx" ON "place"("iso3");

-- CreateIndex
CREATE INDEX "entity_alias_fold_idx" ON "entity_alias"("fold");

-- CreateIndex
CREATE INDEX "entity_alias_fold_trgm" ON "entity_alias" USING GIN ("fold" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "entity_identifier_entity_id_idx" ON "entity_identifier"("entity_id");

-- CreateIndex
CREATE INDEX "mention_article_id_start_offset_id_idx" ON "mention"("article_id", "start_offset", "id");

-- CreateIndex
CREATE INDEX "mention_sentence_id_idx" ON "mention"("sentence_id");

-- CreateIndex
CREATE INDEX "mention_entity_id_sort_date_id_idx" ON "mention"("entity_id", "sort_date", "id");

-- CreateIndex
CREATE INDEX "mention_read_id_idx" ON "mention"("read_id");

-- CreateIndex
CREATE INDEX "article_entity_entity_id_sort_date_article_id_idx" ON "article_entity"("entity_id", "sort_date", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_key_key" ON "job"("key");

-- CreateIndex
CREATE INDEX "job_stage_created_at_id_idx" ON "job"("stage", "created_at", "id");

-- CreateIndex
CREATE INDEX "job_created_at_id_idx" ON "job"("created_at", "id");

-- CreateIndex
CREATE INDEX "job_item_state_job_id_ordinal_idx" ON "job_item"("state", "job_id", "ordinal");

-- CreateIndex
CREATE INDEX "job_item_article_id_idx" ON "job_item"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_key_key" ON "decision"("key");

-- CreateIndex
CREATE INDEX "decision_target_id_created_at_idx" ON "decision"("target_id", "created_at");

-- CreateIndex
CREATE INDEX "decision_kind_created_at_idx" ON "decision"("kind", "created_at");

-- CreateIndex
CREATE INDEX "decision_created_at_id_idx" ON "decision"("created_at", "id");

-- CreateIndex
CREATE INDEX "resolution_override_from_id_idx" ON "resolution_override"("from_id");

-- CreateIndex
CREATE INDEX "resolution_override_to_id_idx" ON "resolution_override"("to_id");

-- CreateIndex
CREATE INDEX "resolution_override_decision_id_idx" ON "resolution_override"("decision_id");

-- CreateIndex
CREATE INDEX "audit_log_at_id_idx" ON "audit_log"("at", "id");

-- CreateIndex
CREATE INDEX "audit_log_target_id_at_idx" ON "audit_log"("target_id", "at");

-- CreateIndex
CREATE INDEX "audit_log_actor_at_idx" ON "audit_log"("actor", "at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_id_fkey" FOREIGN KEY ("id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_reading" ADD CONSTRAINT "agreement_reading_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_reading" ADD CONSTRAINT "agreement_reading_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_reading" ADD CONSTRAINT "agreement_reading_read_id_fkey" FOREIGN KEY ("read_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_claim" ADD CONSTRAINT "status_claim_id_fkey" FOREIGN KEY ("id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_claim" ADD CONSTRAINT "status_claim_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_claim" ADD CONSTRAINT "term_claim_id_fkey" FOREIGN KEY ("id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_claim" ADD CONSTRAINT "term_claim_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_exchange" ADD CONSTRAINT "term_exchange_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term_claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_exchange" ADD CONSTRAINT "term_exchange_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "term_claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_sentence_id_fkey" FOREIGN KEY ("sentence_id") REFERENCES "sentence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_attributed_to_id_fkey" FOREIGN KEY ("attributed_to_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_entity" ADD CONSTRAINT "claim_entity_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_entity" ADD CONSTRAINT "claim_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_entity" ADD CONSTRAINT "claim_entity_read_id_fkey" FOREIGN KEY ("read_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_sentence_id_fkey" FOREIGN KEY ("sentence_id") REFERENCES "sentence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_claim" ADD CONSTRAINT "event_claim_id_fkey" FOREIGN KEY ("id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_claim" ADD CONSTRAINT "statement_claim_id_fkey" FOREIGN KEY ("id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_claim" ADD CONSTRAINT "position_claim_id_fkey" FOREIGN KEY ("id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_conflict" ADD CONSTRAINT "claim_conflict_claim_a_fkey" FOREIGN KEY ("claim_a") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_conflict" ADD CONSTRAINT "claim_conflict_claim_b_fkey" FOREIGN KEY ("claim_b") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingest_key" ADD CONSTRAINT "ingest_key_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country" ADD CONSTRAINT "country_id_fkey" FOREIGN KEY ("id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_id_fkey" FOREIGN KEY ("id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_id_fkey" FOREIGN KEY ("id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_identifier" ADD CONSTRAINT "entity_identifier_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_sentence_id_fkey" FOREIGN KEY ("sentence_id") REFERENCES "sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_read_id_fkey" FOREIGN KEY ("read_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_override" ADD CONSTRAINT "resolution_override_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_override" ADD CONSTRAINT "resolution_override_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_override" ADD CONSTRAINT "resolution_override_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_override" ADD CONSTRAINT "resolution_override_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
