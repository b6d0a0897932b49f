from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_upload import CustomerListUpload
    from pinterest_async.models.s3_multipart_upload_data import S3MultipartUploadData


@model
class CustomerListUploadCreateResponse(Model):
    """The reply of `customer_list_uploads.create`."""

    customer_list_upload: CustomerListUpload = field(shape="CustomerListUpload")
    s3_multipart_upload_data: S3MultipartUploadData = field(shape="S3MultipartUploadData")
