export { shipped } from 'virtual:licences'
