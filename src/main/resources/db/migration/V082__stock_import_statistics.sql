-- A ledger of 20,000 rows comes within seconds, long before the database counts its rows by itself. Until it has, it
-- takes the import for a few rows and compares them with the ledger by loops of loops. Only an owner may have a table
-- counted.
CREATE FUNCTION count_stock_import_rows() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  ANALYZE stock_import_row;
END $$;
