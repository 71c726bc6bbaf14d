-- Two codes of the ledger can swap places: whether a place is given once is looked at when the whole statement is done.
ALTER TABLE stock_unit
  DROP CONSTRAINT stock_unit_building_id_entrance_room_key,
  ADD CONSTRAINT stock_unit_building_id_entrance_room_key UNIQUE (building_id, entrance, room) DEFERRABLE INITIALLY IMMEDIATE;
