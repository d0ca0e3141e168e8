/** The id of our manifest: by it a workbook tells our settings from those of other add-ins. */
export const ADD_IN_ID = '6e1b3c0a-5b1f-4d5e-9a53-1f2c7d0e84b6';
