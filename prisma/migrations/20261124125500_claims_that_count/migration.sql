-- Which claims count, by kind: counts and facets read it without the rows themselves.
CREATE INDEX "claim_is_lead_kind_verdict_id_idx" ON "claim"("is_lead", "kind", "verdict", "id");
