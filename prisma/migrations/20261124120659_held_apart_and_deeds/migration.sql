-- AlterTable
ALTER TABLE "agreement_link" DROP CONSTRAINT "agreement_link_pkey",
ADD CONSTRAINT "agreement_link_pkey" PRIMARY KEY ("article_id", "from_id", "to_id", "kind");

-- AlterTable
ALTER TABLE "status_claim" ADD COLUMN     "moves" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "settled_date" DATE;

-- CreateTable
CREATE TABLE "agreement_apart" (
    "article_id" TEXT NOT NULL,
    "local_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "detail" TEXT NOT NULL,

    CONSTRAINT "agreement_apart_pkey" PRIMARY KEY ("article_id","local_id","other_id")
);

-- CreateTable
CREATE TABLE "term_deed" (
    "term_id" TEXT NOT NULL,
    "sentence_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "claim_id" TEXT,

    CONSTRAINT "term_deed_pkey" PRIMARY KEY ("term_id","sentence_id")
);

-- CreateIndex
CREATE INDEX "agreement_apart_other_id_idx" ON "agreement_apart"("other_id");

-- CreateIndex
CREATE INDEX "term_deed_sentence_id_idx" ON "term_deed"("sentence_id");

-- CreateIndex
CREATE INDEX "term_deed_claim_id_idx" ON "term_deed"("claim_id");

-- CreateIndex
CREATE INDEX "agreement_link_from_id_idx" ON "agreement_link"("from_id");

-- AddForeignKey
ALTER TABLE "agreement_apart" ADD CONSTRAINT "agreement_apart_article_id_local_id_fkey" FOREIGN KEY ("article_id", "local_id") REFERENCES "agreement_reading"("article_id", "local_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_apart" ADD CONSTRAINT "agreement_apart_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_deed" ADD CONSTRAINT "term_deed_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term_claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_deed" ADD CONSTRAINT "term_deed_sentence_id_fkey" FOREIGN KEY ("sentence_id") REFERENCES "sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_deed" ADD CONSTRAINT "term_deed_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- Readings that were kept before these features were read.
UPDATE "agreement_reading"
SET "features" = '{"placeName": null, "written": [], "steps": [], "undated": false, "called": null}'::jsonb || "features";

-- Until its agreement is worked out again.
UPDATE "status_claim" s SET "moves" = false FROM "claim" c
WHERE c."id" = s."id" AND (c."factuality" NOT IN ('HAPPENED', 'ONGOING') OR s."status" = 'VIOLATION_ALLEGED');
