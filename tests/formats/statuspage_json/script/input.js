// pasted by hand
var history_of_status = {
 "page": {
  "id": "abc123def456",
  "name": "Vendor",
  "url": "https://status.vendor.example",
  "time_zone": "Etc/UTC",
  "updated_at": "2026-03-02T09:00:00.000Z"
 },
 "incidents": [
  {
   "id": "ssss0000tttt",
   "name": "Webhooks are late",
   "status": "resolved",
   "created_at": "2026-01-02T08:10:00.000Z",
   "updated_at": "2026-01-02T08:40:00.000Z",
   "monitoring_at": null,
   "resolved_at": "2026-01-02T08:40:00.000Z",
   "impact": "minor",
   "shortlink": "https://stspg.io/ssss0000tttt",
   "started_at": "2026-01-02T08:10:00.000Z",
   "page_id": "abc123def456",
   "incident_updates": [
    {
     "id": "c1",
     "status": "resolved",
     "body": "On time again.",
     "incident_id": "x",
     "created_at": "2026-01-02T08:40:00.000Z",
     "updated_at": "2026-01-02T08:40:00.000Z",
     "display_at": "2026-01-02T08:40:00.000Z",
     "affected_components": null,
     "deliver_notifications": true,
     "custom_tweet": null,
     "tweet_id": null
    },
    {
     "id": "c0",
     "status": "investigating",
     "body": "Late.",
     "incident_id": "x",
     "created_at": "2026-01-02T08:10:00.000Z",
     "updated_at": "2026-01-02T08:10:00.000Z",
     "display_at": "2026-01-02T08:10:00.000Z",
     "affected_components": null,
     "deliver_notifications": true,
     "custom_tweet": null,
     "tweet_id": null
    }
   ],
   "components": [],
   "reminder_intervals": null
  }
 ]
};
document.querySelector('#x').forEach(e => { console.log(e); });
