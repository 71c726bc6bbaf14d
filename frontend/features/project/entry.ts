import type ProjectForm from '@/generated/org/anju/ProjectForm';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import type ProjectView from '@/generated/org/anju/ProjectView';
import SupplyWay from '@/generated/org/anju/SupplyWay';

/** A project as it is typed; a choice or number that is not made is empty. */
export interface TypedProject {
  district: string;
  name: string;
  address: string;
  use: ProjectUse;
  way: SupplyWay;
  survey: string;
  units: string;
}

export const NOTHING_TYPED: TypedProject = {
  district: '',
  name: '',
  address: '',
  use: ProjectUse.SALE,
  way: SupplyWay.ACQUIRED,
  survey: '',
  units: '',
};

export const typedOf = ({ row, address, demand }: ProjectView): TypedProject => ({
  district: row.district,
  name: row.name,
  address,
  use: row.use,
  way: row.way,
  survey: demand ? String(demand.id) : '',
  units: row.unitsPlanned === undefined ? '' : String(row.unitsPlanned),
});

export const formOf = ({ survey, units, ...rest }: TypedProject): ProjectForm => ({
  ...rest,
  demandResultId: survey === '' ? undefined : Number(survey),
  unitsPlanned: units === '' ? undefined : Number(units),
});

/** Whether it can be saved; the survey and the number of units may wait until it is submitted. */
export const isReady = ({ district, name, address, units }: TypedProject) =>
  district !== '' &&
  name.trim() !== '' &&
  address.trim() !== '' &&
  (units === '' || (Number.isInteger(Number(units)) && Number(units) > 0));
